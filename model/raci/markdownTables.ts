/** A line of a table: its number in the text, from 1, and its cells. */
export interface TableLine {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A table of a Markdown text. */
export interface MarkdownTable {
  readonly header: TableLine;
  readonly rows: readonly TableLine[];
}

/**
 * The tables of a Markdown text, as GitHub reads them: a header, a line of dashes with as many cells, and rows until a line without a bar.
 *
 * @see https://github.github.com/gfm/#tables-extension-
 */
export function markdownTables(text: string): readonly MarkdownTable[] {
  const lines = withoutCode(text.replace(/^\uFEFF/, "").split(/\r\n|\r|\n/));
  const tables: MarkdownTable[] = [];
  for (let at = 0; at + 1 < lines.length; at++) {
    const header = cellsOf(lines[at]);
    const dashes = cellsOf(lines[at + 1]);
    if (header.length < 2 || header.length !== dashes.length || !dashes.every((cell) => /^:?-+:?$/.test(cell)))
      continue;
    const rows: TableLine[] = [];
    let next = at + 2;
    for (; lines[next]?.includes("|"); next++) rows.push({ line: next + 1, cells: cellsOf(lines[next]) });
    tables.push({ header: { line: at + 1, cells: header }, rows });
    at = next - 1;
  }
  return tables;
}

/** The lines, those of fenced code blocks made empty. */
function withoutCode(lines: readonly string[]): readonly string[] {
  let fence: string | undefined;
  return lines.map((line) => {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence === undefined) {
      fence = mark;
      return mark === undefined ? line : "";
    }
    if (mark?.startsWith(fence)) fence = undefined;
    return "";
  });
}

/** The cells between the bars; `\|` is a bar of the text. */
function cellsOf(line = ""): readonly string[] {
  const trimmed = line.trim();
  if (!trimmed.includes("|")) return [];
  const cells = trimmed
    .replace(/^\|/, "")
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replaceAll("\\|", "|"));
  return cells.at(-1) === "" && trimmed.endsWith("|") ? cells.slice(0, -1) : cells;
}
