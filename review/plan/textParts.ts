import Table from "cli-table3";
import colours from "picocolors";

/** A heading; bold where the output has colours. */
export function heading(text: string): string {
  return colours.bold(text);
}

/** The line that matters most. */
export function emphasis(text: string): string {
  return colours.bold(text);
}

/** `1 role`, `2 roles`. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** Columns without a frame, indented, no blanks at the ends of lines. */
export function columns(rows: readonly (readonly string[])[], indent = 4): readonly string[] {
  if (rows.length === 0) return [];
  const chars = Object.fromEntries(
    [
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
    ].map((part) => [part, ""]),
  );
  const table = new Table({
    chars: { ...chars, middle: "  " },
    style: { "padding-left": 0, "padding-right": 0, head: [], border: [] },
  });
  table.push(...rows.map((row) => [...row]));
  return table
    .toString()
    .split("\n")
    .map((line) => `${" ".repeat(indent)}${line}`.trimEnd());
}
