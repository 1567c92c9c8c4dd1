import type { Source } from "./readSource.ts";
import { lineStart, lineStop } from "./style.ts";

/** A changed text, and where the change begins. */
export interface Spliced {
  readonly text: string;
  readonly at: number;
}

/** Another text in the place of a part; everything else keeps its bytes. */
export function splice(text: string, start: number, end: number, replacement: string): Spliced {
  return { text: `${text.slice(0, start)}${replacement}${text.slice(end)}`, at: start };
}

/** The first place from `at` on that is neither blank nor comment. */
export function skipBlanks({ text, comments }: Source, at: number): number {
  const comment = comments.find(({ start }) => start === at);
  if (comment !== undefined) return skipBlanks({ text, comments } as Source, comment.end);
  return /\s/.test(text.charAt(at)) ? skipBlanks({ text, comments } as Source, at + 1) : at;
}

/** Whether a comment lies in a part of the text. */
export function hasComment({ comments }: Source, start: number, end: number): boolean {
  return comments.some((comment) => comment.start < end && comment.end > start);
}

/** The end of the line on which a member ends, with its comma and a comment behind it; undefined where something else follows. */
export function endOfMemberLine(source: Source, end: number): number | undefined {
  const { text, comments } = source;
  const stop = lineStop(text, end);
  const rest = comments
    .filter((comment) => comment.start >= end && comment.end <= stop)
    .reduceRight(
      (line, comment) => line.slice(0, comment.start - end) + line.slice(comment.end - end),
      text.slice(end, stop),
    );
  return /^\s*,?\s*$/.test(rest) && lineStart(text, stop) <= end ? stop : undefined;
}
