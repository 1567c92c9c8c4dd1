import type { ReviewReport } from "../../reviewReport.ts";
import { coverageText, verdictText } from "../verdictText.ts";
import { htmlText } from "./htmlText.ts";
import type { HtmlPart } from "./partsHtml.ts";

/** The verdict with its counts. */
export function headHtml(report: ReviewReport): string {
  const { counts, notTold, project, stack, today, verdict } = report;
  const figures: readonly (readonly [string, number, string])[] = [
    ["To decide", counts.toDecide, "warn"],
    ["Gains", counts.gains, "gains"],
    ["Losses", counts.loses, "loses"],
    ["Kept with a change", counts.keeps, "keeps"],
    ["Not told", notTold.length, "warn"],
  ];
  return [
    `<header class="top">`,
    `<p class="eyebrow">Access review · project ${htmlText(project)} · <time datetime="${htmlText(today)}">${htmlText(today)}</time></p>`,
    `<h1>Stack ${htmlText(stack)}</h1>`,
    `<p class="verdict ${verdict === "no change" ? "same" : verdict}">${htmlText(verdictText(report))}</p>`,
    `<dl class="figures">`,
    ...figures.map(
      ([name, count, kind]) => `<div class="${count === 0 ? "none" : kind}"><dt>${name}</dt><dd>${count}</dd></div>`,
    ),
    "</dl>",
    `<p class="coverage">${htmlText(coverageText(counts))}</p>`,
    "</header>",
  ].join("\n");
}

/** The list of parts, each with how many holders or lines it has. */
export function partsNavigation(parts: readonly HtmlPart[]): string {
  const items = [
    ...parts.map(({ anchor, title, count, toDecide }) => {
      const decide = toDecide === 0 ? "" : ` <span class="decide">${toDecide} to decide</span>`;
      return `<li><a href="#${anchor}">${title} <span class="count">${count}</span>${decide}</a></li>`;
    }),
    `<li><a href="#evidence">Evidence</a></li>`,
    `<li><a href="#sign-off">Sign-off</a></li>`,
  ];
  return [`<nav aria-label="Parts of this review">`, "<ul>", ...items, "</ul>", "</nav>"].join("\n");
}

/** Search and expand; hidden until the script runs. */
export const toolsHtml = [
  `<search class="tools" id="tools" hidden>`,
  `<label class="find"><span>Search</span> <input type="search" id="find" autocomplete="off" spellcheck="false" placeholder="A person, a service, a role, an ARN" /></label>`,
  `<label class="only"><input type="checkbox" id="only" /> Only what is to decide</label>`,
  `<span class="buttons"><button type="button" id="expand">Expand all</button> <button type="button" id="collapse">Collapse all</button></span>`,
  `<p id="found" role="status"></p>`,
  "</search>",
].join("\n");
