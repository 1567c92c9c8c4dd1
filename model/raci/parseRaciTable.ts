import { inQuotes } from "../inQuotes.ts";
import { type RoleGroup, roleGroups } from "../person.ts";
import type { Problem } from "../problem.ts";
import type { RaciCell } from "../responsibilities.ts";
import { groupOfColumn } from "./groupOfColumn.ts";
import { type MarkdownTable, markdownTables, type TableLine } from "./markdownTables.ts";
import { isRaciCell, raciCells } from "./raciCells.ts";
import type { RaciRow } from "./raciCheck.ts";

/** What a text says of who does what. */
export interface RaciTable {
  /** True if the text has a responsibility matrix: a table with a column of at least two role groups. */
  readonly found: boolean;
  /** Rows whose cells were all understood; a path is `<file>:<line>`. */
  readonly rows: readonly RaciRow[];
  /** Columns, rows and cells that were not understood. */
  readonly problems: readonly Problem[];
}

/** Reads the responsibility matrices of a Markdown text; `file` is what its problems call it. */
export function parseRaciTable(text: string, file: string): RaciTable {
  const matrices = markdownTables(text).filter(({ header }) => groupsOf(header).size >= 2);
  const read = matrices.map((table) => readMatrix(table, file));
  return {
    found: matrices.length > 0,
    rows: read.flatMap(({ rows }) => rows),
    problems: read.flatMap(({ problems }) => problems),
  };
}

function groupsOf({ cells }: TableLine): ReadonlySet<RoleGroup> {
  return new Set(cells.slice(1).flatMap((cell) => groupOfColumn(cell) ?? []));
}

function readMatrix({ header, rows }: MarkdownTable, file: string) {
  const columns = header.cells.map((cell, at) => (at === 0 ? undefined : groupOfColumn(cell)));
  const read = rows.map((row) => readRow(row, columns, file));
  return {
    rows: read.flatMap(({ row }) => row ?? []),
    problems: [...columnProblems(header, columns, file), ...read.flatMap(({ problems }) => problems)],
  };
}

type Columns = readonly (RoleGroup | undefined)[];

function columnProblems({ line, cells }: TableLine, columns: Columns, file: string): readonly Problem[] {
  const path = `${file}:${line}`;
  const groups = roleGroups.map(inQuotes).join(", ");
  const unknown = [...cells.entries()]
    .slice(1)
    .filter(([at]) => columns[at] === undefined)
    .map(([, cell]) => ({
      path,
      message: `${inQuotes(cell)} is not a role group.`,
      fix: `Name the column after one of ${groups}.`,
    }));
  const repeated = [...cells.entries()]
    .filter(([at]) => columns[at] !== undefined && columns.indexOf(columns[at]) !== at)
    .map(([at, cell]) => ({
      path,
      message: `${inQuotes(cell)} is a second column of ${columns[at]}.`,
      fix: "Merge the two columns.",
    }));
  const missing = roleGroups
    .filter((group) => !columns.includes(group))
    .map((group) => ({ path, message: `There is no column of ${inQuotes(group)}.`, fix: 'Add it; "-" says nothing.' }));
  return [...unknown, ...repeated, ...missing];
}

function readRow({ line, cells }: TableLine, columns: Columns, file: string) {
  const path = `${file}:${line}`;
  const name = withoutEmphasis(cells[0] ?? "");
  if (cells.length !== columns.length) {
    const message = `${inQuotes(name)} has ${cells.length} cells, and the table has ${columns.length} columns.`;
    return { problems: [{ path, message, fix: "Write one cell for each column." }] };
  }
  const read = roleGroups.map((group) => ({ group, cell: readCell(cells[columns.indexOf(group)] ?? "-") }));
  const problems = read
    .filter(({ cell }) => !isRaciCell(cell))
    .map(({ group, cell }) => ({
      path,
      message: `${inQuotes(cell)} for ${group} in ${inQuotes(name)} is not a value of the matrix.`,
      fix: `Write one of ${raciCells.map(inQuotes).join(", ")}.`,
    }));
  if (problems.length > 0) return { problems };
  const raci = Object.fromEntries(read.map(({ group, cell }) => [group, cell])) as Record<RoleGroup, RaciCell>;
  return { row: { path, activity: { name, raci } }, problems };
}

/** `**a/r**` → `R/A`; an empty cell or a dash of any length says nothing. */
function readCell(cell: string): string {
  const plain = withoutEmphasis(cell).replace(/\s*\/\s*/g, "/");
  const upper = plain.toUpperCase();
  if (/^[-–—]?$/.test(plain)) return "-";
  if (upper === "A/R") return "R/A";
  return isRaciCell(upper) ? upper : plain;
}

function withoutEmphasis(cell: string): string {
  return /^([*_`]{1,3})(.*)\1$/.exec(cell)?.[2]?.trim() ?? cell;
}
