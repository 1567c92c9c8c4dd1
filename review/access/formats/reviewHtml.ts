import type { ReviewReport } from "../reviewReport.ts";
import { contentPolicy } from "./html/contentPolicy.ts";
import { evidenceHtml, signOffHtml } from "./html/evidenceHtml.ts";
import { headHtml, partsNavigation, toolsHtml } from "./html/headHtml.ts";
import { htmlText } from "./html/htmlText.ts";
import { htmlParts } from "./html/partsHtml.ts";
import { reviewScript } from "./html/reviewScript.ts";
import { reviewStyle } from "./html/style/reviewStyle.ts";

/**
 * The report as one file that asks for no other: readable on a phone, on paper, in the dark, by keyboard, by ear, and without JavaScript.
 * Nothing of the report becomes markup. Ends with a newline.
 */
export function reviewHtml(report: ReviewReport): string {
  const parts = htmlParts(report);
  const policy = contentPolicy({ script: reviewScript, style: reviewStyle });
  return [
    "<!doctype html>",
    `<html lang="en">`,
    "<head>",
    `<meta charset="utf-8" />`,
    `<meta http-equiv="Content-Security-Policy" content="${htmlText(policy)}" />`,
    `<meta name="viewport" content="width=device-width, initial-scale=1" />`,
    `<meta name="color-scheme" content="light dark" />`,
    `<meta name="referrer" content="no-referrer" />`,
    `<link rel="icon" href="data:," />`,
    `<title>Access review of stack ${htmlText(report.stack)}, ${htmlText(report.today)}</title>`,
    `<style>${reviewStyle}</style>`,
    "</head>",
    "<body>",
    `<a class="skip" href="#content">Skip to the changes</a>`,
    headHtml(report),
    partsNavigation(parts),
    toolsHtml,
    `<main id="content" tabindex="-1">`,
    ...(parts.length === 0 ? [`<p class="nothing">No line to show: nobody's access changes.</p>`] : []),
    ...parts.map(({ html }) => html),
    evidenceHtml(report),
    signOffHtml(report),
    "</main>",
    "<footer><p>Written by <code>keyholder review</code>. This page loads nothing and sends nothing.</p></footer>",
    `<script>${reviewScript}</script>`,
    "</body>",
    "</html>",
    "",
  ].join("\n");
}
