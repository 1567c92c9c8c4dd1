import type { Source } from "./readSource.ts";
import { isContainer, membersOf, startOf } from "./syntax.ts";

/** The longest line, as the project's formatter writes it. */
export const lineWidth = 120;

/** How a file is written: its line end and one step of indentation. */
export interface Style {
  readonly lineEnd: string;
  readonly indent: string;
}

export function styleOf({ text, ownership }: Source): Style {
  const [first] = isContainer(ownership) ? membersOf(ownership) : [];
  const before = first === undefined ? "" : text.slice(lineStart(text, startOf(first)), startOf(first));
  return { lineEnd: text.includes("\r\n") ? "\r\n" : "\n", indent: /^\s+$/.test(before) ? before : "  " };
}

/** Where the line begins on which a place lies. */
export function lineStart(text: string, at: number): number {
  return text.lastIndexOf("\n", at - 1) + 1;
}

/** Where the line ends on which a place lies, before its line end. */
export function lineStop(text: string, at: number): number {
  const stop = text.indexOf("\n", at);
  if (stop < 0) return text.length;
  return text[stop - 1] === "\r" && stop > at ? stop - 1 : stop;
}

/** The blanks with which the line of a place begins. */
export function indentAt(text: string, at: number): string {
  return /^[ \t]*/.exec(text.slice(lineStart(text, at), at))?.[0] ?? "";
}

/** Whether nothing but blanks stands before a place on its line. */
export function beginsLine(text: string, at: number): boolean {
  return text.slice(lineStart(text, at), at).trim() === "";
}

/** How many characters the line of a place has. */
export function widthAt(text: string, at: number): number {
  return lineStop(text, at) - lineStart(text, at);
}
