import type { ReviewLine, ReviewReport } from "../../../review/access/reviewReport.ts";

type Told = Pick<ReviewReport, "verdict" | "people" | "workloads" | "sections" | "notTold">;

/** More finer points than these are counted: a new role has hundreds. */
const mostDetails = 8;

/** All that a review says of a change, one sentence to a line: `!` stands before what somebody must decide. */
export function toldText(kind: string, { verdict, people, workloads, sections, notTold }: Told): string {
  const holders = [...people, ...workloads].flatMap(({ name, gains, loses, keeps }) => [
    name,
    ...[...gains, ...loses, ...keeps].flatMap(lineText),
  ]);
  const parts = [...sections, { name: "not told", lines: notTold }].flatMap(({ name, lines }) =>
    lines.length === 0 ? [] : [name, ...lines.flatMap(lineText)],
  );
  return `${[`${kind}: ${verdict}`, ...holders, ...parts].join("\n")}\n`;
}

function lineText({ sentence, undo, needsDecision, details }: ReviewLine): readonly string[] {
  return [
    `  ${needsDecision ? "!" : "-"} ${sentence}`,
    ...(undo === "" ? [] : [`      undo: ${undo}`]),
    ...(details.length > mostDetails ? [`${details.length} finer points`] : details).map((each) => `      ${each}`),
  ];
}
