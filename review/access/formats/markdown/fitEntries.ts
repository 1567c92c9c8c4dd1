import type { Entry } from "./entries.ts";

/** A single entry may not take the place of all others. */
const longestText = 3_000;
const longestFiner = 6_000;

/** What fits: the Markdown of the entries, how many did not fit, and how many stand there without their finer points. */
export interface FittedEntries {
  readonly text: string;
  readonly leftOut: number;
  readonly withoutFiner: number;
}

/** The first entries that fit into so many characters, each below its headings; then, in the same order, their finer points while there is room. */
export function fitEntries(entries: readonly Entry[], room: number): FittedEntries {
  const { chosen, left } = firstThatFit(
    entries.filter(({ text }) => text.length <= longestText),
    room,
  );
  const finer = finerThatFit(chosen, left);
  return {
    text: chosen
      .flatMap((entry, index) => [...newHeadings(entry, chosen[index - 1]), entry.text, ...(finer.get(entry) ?? [])])
      .join("\n"),
    leftOut: entries.length - chosen.length,
    withoutFiner: chosen.filter((entry) => entry.finer !== "" && !finer.has(entry)).length,
  };
}

function firstThatFit(
  entries: readonly Entry[],
  room: number,
): { readonly chosen: readonly Entry[]; readonly left: number } {
  const chosen: Entry[] = [];
  let left = room;
  for (const entry of entries) {
    const size = sizeOf([...newHeadings(entry, chosen.at(-1)), entry.text]);
    if (size > left) break;
    chosen.push(entry);
    left -= size;
  }
  return { chosen, left };
}

function finerThatFit(chosen: readonly Entry[], room: number): ReadonlyMap<Entry, readonly string[]> {
  const fitted = new Map<Entry, readonly string[]>();
  let left = room;
  for (const entry of chosen) {
    const size = sizeOf([entry.finer]);
    if (entry.finer === "" || size > left || size > longestFiner) continue;
    fitted.set(entry, [entry.finer]);
    left -= size;
  }
  return fitted;
}

function newHeadings({ headings }: Entry, before: Entry | undefined): readonly string[] {
  const from = headings.findIndex((heading, index) => heading !== before?.headings[index]);
  return from < 0 ? [] : headings.slice(from).flatMap((heading) => ["", heading, ""]);
}

function sizeOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + line.length + 1, 0);
}
