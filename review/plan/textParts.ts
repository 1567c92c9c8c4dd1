import Table from "cli-table3";
import picocolors from "picocolors";

// picocolors takes CI for a terminal that shows colours; a file that a job keeps is none.
const { bold } = picocolors.createColors(process.stdout.isTTY === true && picocolors.isColorSupported);

/** A heading; bold on a terminal. */
export function heading(text: string): string {
  return bold(text);
}

/** The line that matters most. */
export function emphasis(text: string): string {
  return bold(text);
}

const frame = [
  "top",
  "top-mid",
  "top-left",
  "top-right",
  "bottom",
  "bottom-mid",
  "bottom-left",
  "bottom-right",
  "left",
  "left-mid",
  "mid",
  "mid-mid",
  "right",
  "right-mid",
];

/** Columns without a frame and without blanks at the ends of lines. `widths` are the most that a column may take before its text wraps. */
export function columns(
  rows: readonly (readonly string[])[],
  { indent, widths = [] }: { readonly indent: number; readonly widths?: readonly number[] },
): readonly string[] {
  if (rows.length === 0) return [];
  const used = widths.map((width, column) => Math.min(width, Math.max(...rows.map((row) => row[column]?.length ?? 0))));
  const table = new Table({
    chars: { ...Object.fromEntries(frame.map((part) => [part, ""])), middle: "  " },
    style: { "padding-left": 0, "padding-right": 0, head: [], border: [] },
    colWidths: used.map((width) => Math.max(width, 1)),
    wordWrap: true,
  });
  table.push(...rows.map((row) => [...row]));
  const lines = table.toString().split("\n");
  return lines.map((line) => `${" ".repeat(indent)}${line}`.trimEnd());
}
