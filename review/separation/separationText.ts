import { accessDuties } from "../../model/index.ts";
import { isWrong, type SeparationCell, type SeparationRow } from "../../access/separation/separationMatrix.ts";
import type { SeparationProofs } from "../../access/separation/separationProofs.ts";
import { plural } from "../plural.ts";
import { columns } from "../plan/textParts.ts";

/** The matrix as a table for a person, and what was proven besides. Ends with a line end. */
export function separationText(rows: readonly SeparationRow[], proofs: SeparationProofs): string {
  const trials = rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.trials));
  const wrong = trials.filter(isWrong).length;
  const head = ["role", ...accessDuties];
  const lines = rows.map((row) => [row.role, ...row.cells.map(cellText)]);
  return [
    ...columns([head, ...lines], { indent: 0 }),
    "",
    "Each cell: of so many actions of that duty on its resources, how many the role may do.",
    "",
    `${plural(trials.length, "request")} evaluated with boundary, ${wrong} not as the catalogue says.`,
    `${plural(proofs.contained, "role")} proven to lie inside the envelope.`,
    `${plural(proofs.disjoint, "pair")} of envelopes of different duties proven to have no request in common.`,
    `${plural(proofs.withoutEscalation, "role")} without a known way to gain more.`,
    "",
  ].join("\n");
}

function cellText({ trials }: SeparationCell): string {
  const allowed = trials.filter(({ verdict }) => verdict === "allowed").length;
  const mark = trials.some(isWrong) ? " wrong" : "";
  return trials.length === 0 ? "none" : `${allowed} of ${trials.length}${mark}`;
}
