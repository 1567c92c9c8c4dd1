import type { ReviewReport } from "../reviewReport.ts";
import { shown } from "./shown.ts";
import { evidenceText } from "./text/evidenceText.ts";
import { holderText, linesText, sectionText } from "./text/linesText.ts";
import { type TextStyle, textStyle } from "./text/textStyle.ts";
import { wrap } from "./text/wrap.ts";
import { coverageText, verdictText } from "./verdictText.ts";

/**
 * The report as a reader of a terminal judges it in a minute: verdict, people, workloads, what matters more, what could not be told, evidence.
 * Ends with a newline.
 *
 * @param options.colour - Whether the terminal shows colours; nothing is told by colour alone.
 * @param options.width - Where lines wrap, in characters; at least 40. A longer word, such as an ARN, stays whole.
 * @param options.details - Tell the finer points and URNs too; otherwise they are counted.
 */
export function reviewText(
  report: ReviewReport,
  { colour, width, details = false }: { readonly colour: boolean; readonly width: number; readonly details?: boolean },
): string {
  const style = textStyle({ colour, width, details });
  const plain = (text: string) => wrap(shown(text), { width: style.width, first: "", next: "" });
  return [
    ...plain(verdictText(report)).map(style.strong),
    ...plain(`Project ${report.project}, on ${report.today}: ${coverageText(report.counts)}`),
    ...holdersText("People", report.people, style),
    ...holdersText("Workloads", report.workloads, style),
    ...report.sections.flatMap((section) => sectionText(section, style)),
    ...linesText("Could not be told", report.notTold, style),
    ...evidenceText(report, style),
    "",
  ].join("\n");
}

function holdersText(title: string, holders: ReviewReport["people"], style: TextStyle): readonly string[] {
  if (holders.length === 0) return [];
  return ["", style.strong(title), ...holders.flatMap((holder) => holderText(holder, style))];
}
