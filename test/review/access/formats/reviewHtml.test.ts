import fc from "fast-check";
import { allLines } from "../../../../review/access/formats/allLines.ts";
import { contentPolicy } from "../../../../review/access/formats/html/contentPolicy.ts";
import { htmlText } from "../../../../review/access/formats/html/htmlText.ts";
import { reviewScript } from "../../../../review/access/formats/html/reviewScript.ts";
import { reviewStyle } from "../../../../review/access/formats/html/style/reviewStyle.ts";
import { reviewHtml } from "../../../../review/access/formats/reviewHtml.ts";
import { lanternReview } from "../../../support/lanternReview.ts";
import { randomReport } from "../../../support/randomReport.ts";

/** Every tag of the page, without its attributes' values. */
const tagNames = (html: string) => html.match(/<\/?[a-z0-9]+/g) ?? [];

describe("reviewHtml", () => {
  it("has every sentence and every finer point", () => {
    fc.assert(
      fc.property(randomReport, (report) => {
        const html = reviewHtml(report);
        const texts = allLines(report).flatMap(({ sentence, undo, details, resources }) => [
          sentence,
          undo,
          ...details,
          ...resources,
        ]);
        for (const text of [...texts, ...report.evidence.doesNotSee]) expect(html).toContain(htmlText(text));
      }),
    );
  });

  it("has the same tags whatever the texts of the report are", () => {
    fc.assert(
      fc.property(randomReport, (report) => {
        expect(tagNames(reviewHtml(report))).toEqual(
          tagNames(reviewHtml({ ...calmed(report), verdict: report.verdict })),
        );
      }),
    );
  });

  it("has one script and one style, and allows no other and nothing from elsewhere", () => {
    fc.assert(
      fc.property(randomReport, (report) => {
        const html = reviewHtml(report);
        expect(html.split(/<script/i).slice(1)).toEqual([expect.stringMatching(/^>\n"use strict";/)]);
        expect(html).toContain(`<script>${reviewScript}</script>`);
        expect(html).toContain(`<style>${reviewStyle}</style>`);
        expect(html.match(/<(?:style|link|meta http-equiv)/g)).toEqual(["<meta http-equiv", "<link", "<style"]);
      }),
    );
    expect(contentPolicy({ script: "a", style: "b" })).toBe(
      "default-src 'none'; script-src 'sha256-ypeBEsobvcr6wjGzmiPcTaeG7/gUfE5yuYB3ha/uSLs='; style-src 'sha256-PiPoFgA5WUoziU9lZOGxNIu9egCI1CxKy3PurtWcAJ0='; img-src data:; base-uri 'none'; form-action 'none'",
    );
  });

  it("holds no character that hides, reorders or acts", () => {
    fc.assert(
      fc.property(randomReport, (report) => {
        expect(reviewHtml(report)).not.toMatch(/[\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]|[^\P{Cc}\n]/u);
      }),
    );
  });

  it("gives every id once", () => {
    fc.assert(
      fc.property(randomReport, (report) => {
        const ids = [...reviewHtml(report).matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
        expect(ids.length).toBe(new Set(ids).size);
      }),
    );
  });

  it("is the same for the same report", () => {
    expect(reviewHtml(structuredClone(lanternReview))).toBe(reviewHtml(lanternReview));
  });

  it("says that there is nothing to show where nothing changes", () => {
    const none = {
      ...lanternReview,
      verdict: "no change" as const,
      people: [],
      workloads: [],
      sections: [],
      notTold: [],
    };
    expect(reviewHtml(none)).toContain(`<p class="nothing">No line to show: nobody's access changes.</p>`);
  });
});

/** The report with a plain word for every text that is not empty. */
function calmed<T>(value: T): T;
function calmed(value: unknown): unknown {
  if (typeof value === "string") return value === "" ? "" : "word";
  if (Array.isArray(value)) return value.map((item) => calmed(item));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, calmed(item)]));
}
