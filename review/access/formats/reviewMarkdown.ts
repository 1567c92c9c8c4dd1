import { plural } from "../../plural.ts";
import type { ReviewReport } from "../reviewReport.ts";
import { entries } from "./markdown/entries.ts";
import { evidenceMarkdown } from "./markdown/evidenceMarkdown.ts";
import { fitEntries } from "./markdown/fitEntries.ts";
import { codeSpan, markdownText } from "./markdown/markdownText.ts";
import { shortened } from "./markdown/shortened.ts";
import { shown } from "./shown.ts";
import { coverageText, verdictText } from "./verdictText.ts";

/** GitHub refuses a comment of more than 65,536 characters; the rest is for what a workflow writes around it. */
export const mostMarkdownCharacters = 60_000;

const roomForCount = 1_000;

/**
 * The report as a comment of a pull request, what matters most first, in at most 60,000 characters. What does not fit is counted, and linked.
 * It begins with a comment that names the stack, by which a workflow finds the comment that it wrote before. Ends with a newline.
 *
 * @param options.link - Where the whole report is, as an https address of at most 500 characters.
 */
export function reviewMarkdown(report: ReviewReport, { link }: { readonly link?: string } = {}): string {
  const named = { ...report, stack: shortened(report.stack), project: shortened(report.project) };
  const head = [
    `<!-- keyholder review of stack ${named.stack.replace(/[^\w.-]/g, "_")} -->`,
    `## Access review: stack ${markdownText(named.stack)}`,
    "",
    `**${markdownText(verdictText(named))}**`,
    "",
    markdownText(`Project ${named.project}, on ${shortened(report.today)}: ${coverageText(report.counts)}`),
    "",
  ].join("\n");
  const evidence = evidenceMarkdown(report);
  const room = mostMarkdownCharacters - head.length - evidence.text.length - roomForCount;
  const changes = fitEntries(entries(report), room);
  const counted = countText(changes.leftOut + evidence.leftOut, changes.withoutFiner, link);
  const all = [head, changes.text, ...(counted === "" ? [] : ["", counted]), "", evidence.text].join("\n");
  return `${all.replace(/\n{3,}/g, "\n\n").trimEnd()}\n`;
}

function countText(lines: number, finer: number, link: string | undefined): string {
  const parts = [
    ...(lines === 0 ? [] : [`${plural(lines, "more line")}`]),
    ...(finer === 0 ? [] : [`the finer points of ${plural(finer, "line")}`]),
  ];
  if (parts.length === 0) return "";
  const where = link === undefined ? "in the text, JSON and HTML forms of this review." : linkTo(link);
  return `and ${parts.join(", and ")}: ${where}`;
}

function linkTo(link: string): string {
  const safe = link.length <= 500 && shown(link) === link && /^https:\/\/[^\s<>\\]+$/.test(link);
  return safe ? `<${link}>` : codeSpan(shortened(link));
}
