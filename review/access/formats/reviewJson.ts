import type { ReviewReport } from "../reviewReport.ts";

/** Every property of a report, in the order in which it is written. */
const properties = [
  ...["schema", "stack", "project", "today", "verdict", "people", "workloads", "sections", "notTold"],
  ...["who", "kind", "id", "name", "gains", "loses", "keeps", "lines"],
  ...["sentence", "undo", "needsDecision", "resources", "details"],
  ...["counts", "toDecide", "reviewed", "notReviewed", "unchanged"],
  ...["evidence", "keyholder", "modelSha256", "sources", "changesSha256", "doesNotSee"],
  ...["side", "file", "sha256", "madeAt", "pulumi"],
];

/** What would act where the JSON is shown or embedded: control and invisible characters, and the start of a tag. */
const acting = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}<]|(?![ ])\p{Zs}/gu;

/**
 * The report as JSON, two blanks a level, the same bytes for equal reports. It ends with a newline, and parses to exactly the report.
 *
 * @see docs/review.schema.json
 */
export function reviewJson(report: ReviewReport): string {
  const lines = JSON.stringify(report, properties, 2).split("\n");
  return `${lines.map((line) => line.replace(acting, unicodeEscapes)).join("\n")}\n`;
}

function unicodeEscapes(character: string): string {
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
}
