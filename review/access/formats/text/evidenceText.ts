import { plural } from "../../../plural.ts";
import type { ReviewLine, ReviewReport } from "../../reviewReport.ts";
import { allLines } from "../allLines.ts";
import { shown } from "../shown.ts";
import { signOffCommand } from "../signOffCommand.ts";
import { sourceText } from "../sourceText.ts";
import type { TextStyle } from "./textStyle.ts";
import { wrap } from "./wrap.ts";

/** What the report rests on, what it does not see, and what a sign-off names. */
export function evidenceText(report: ReviewReport, style: TextStyle): readonly string[] {
  const { evidence, today } = report;
  const { width } = style;
  const point = (text: string) => wrap(shown(text), { width, first: "  ", next: "    " });
  const below = (text: string) => wrap(shown(text), { width, first: "    ", next: "      " });
  return [
    "",
    style.strong("Evidence"),
    ...evidence.sources.flatMap((source) => [...point(sourceText(source)), ...below(`sha256 ${source.sha256}`)]),
    ...point("The declaration:"),
    ...below(`sha256 ${evidence.modelSha256}`),
    ...point(`Keyholder ${evidence.keyholder}. Today is ${today}.`),
    ...(style.details ? [] : leftOut(allLines(report)).flatMap(point)),
    ...(evidence.doesNotSee.length === 0 ? [] : ["", style.strong("What this review does not see")]),
    ...evidence.doesNotSee.flatMap(point),
    "",
    style.strong("Sign-off"),
    ...point(`What is approved, and what \`${signOffCommand}\` names:`),
    ...below(`sha256 ${evidence.changesSha256}`),
  ];
}

function leftOut(lines: readonly ReviewLine[]): readonly string[] {
  const details = lines.reduce((sum, line) => sum + line.details.length, 0);
  const urns = new Set(lines.flatMap(({ resources }) => resources)).size;
  if (details + urns === 0) return [];
  const what = [
    ...(details === 0 ? [] : [plural(details, "finer point")]),
    ...(urns === 0 ? [] : [`the ${plural(urns, "URN")}`]),
  ].join(" and ");
  return [`Left out here: ${what}. The HTML and JSON forms of this review show them.`];
}
