import { raciChecks } from "../checks/people/support/raciChecks.ts";
import type { NamedProblem } from "../problem.ts";
import { parseRaciTable } from "./parseRaciTable.ts";
import type { RaciRow } from "./raciCheck.ts";

/** A responsibility matrix with all its problems, in the order of the text. */
export interface RaciReport {
  /** False if the text has no responsibility matrix, so that nothing was checked. */
  readonly found: boolean;
  readonly rows: readonly RaciRow[];
  readonly problems: readonly NamedProblem[];
}

/** Reads the responsibility matrices of a Markdown text and runs the checks of matrix rows on them. */
export function inspectRaciTable(text: string, file: string): RaciReport {
  const { found, rows, problems } = parseRaciTable(text, file);
  const named = [
    ...problems.map((problem) => ({ ...problem, check: "raci-table-is-readable" })),
    ...raciChecks.flatMap(({ name, findInRows }) => findInRows(rows).map((problem) => ({ ...problem, check: name }))),
  ];
  return {
    found,
    rows,
    problems: named
      .map((problem) => ({ severity: "error" as const, ...problem }))
      .sort((a, b) => lineOf(a.path) - lineOf(b.path)),
  };
}

function lineOf(path: string): number {
  return Number(path.slice(path.lastIndexOf(":") + 1));
}
