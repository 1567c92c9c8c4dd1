import type { HolderChanges, ReviewLine, ReviewReport } from "../../reviewReport.ts";
import { changeKinds } from "../changeKinds.ts";
import { holderKind } from "../holderKind.ts";
import { capital } from "../../capital.ts";
import { htmlText } from "./htmlText.ts";
import { linesHtml } from "./linesHtml.ts";

/** A part of the page: what the list of parts shows, and its HTML. */
export interface HtmlPart {
  readonly anchor: string;
  readonly title: string;
  readonly count: number;
  readonly toDecide: number;
  readonly html: string;
}

/** People, workloads, the sections and what was not told, in the order of the report; parts without a line are left out. */
export function htmlParts({ people, workloads, sections, notTold }: ReviewReport): readonly HtmlPart[] {
  const parts = [
    holdersPart("People", people),
    holdersPart("Workloads", workloads),
    ...sections.map(({ name, lines }) => linesPart(capital(name), lines)),
    linesPart("Could not be told", notTold),
  ];
  return parts.filter(({ count }) => count > 0);
}

function holdersPart(title: string, holders: readonly HolderChanges[]): HtmlPart {
  const lines = holders.flatMap(({ gains, loses, keeps }) => [...gains, ...loses, ...keeps]);
  const body = [`<div class="cards">`, ...holders.map((holder, index) => card(holder, `${title}-${index}`)), "</div>"];
  return { ...part(title, lines, body), count: holders.length };
}

function linesPart(title: string, lines: readonly ReviewLine[]): HtmlPart {
  return part(title, lines, [linesHtml(lines, { label: title, said: title })]);
}

function part(title: string, lines: readonly ReviewLine[], body: readonly string[]): HtmlPart {
  const anchor = `part-${title.toLowerCase().replaceAll(" ", "-")}`;
  return {
    anchor,
    title,
    count: lines.length,
    toDecide: lines.filter(({ needsDecision }) => needsDecision).length,
    html: [
      `<section class="part" aria-labelledby="${anchor}">`,
      `<h2 id="${anchor}" tabindex="-1">${title}</h2>`,
      ...body,
      "</section>",
    ].join("\n"),
  };
}

function card(holder: HolderChanges, anchor: string): string {
  const name = htmlText(holder.name);
  return [
    `<article class="card" aria-labelledby="${anchor}">`,
    `<header><h3 id="${anchor}">${name}</h3><p class="kind">${holderKind(holder.who)}</p></header>`,
    ...changeKinds(holder).map(({ name: kind, sign, lines }) =>
      [
        `<div class="change ${kind.toLowerCase()}">`,
        `<h4><span class="sign" aria-hidden="true">${sign === "-" ? "−" : sign}</span> ${kind}</h4>`,
        linesHtml(lines, { label: `${holder.name}: ${kind.toLowerCase()}`, said: holder.name }),
        "</div>",
      ].join("\n"),
    ),
    "</article>",
  ].join("\n");
}
