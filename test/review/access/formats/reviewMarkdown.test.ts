import fc from "fast-check";
import { allLines } from "../../../../review/access/formats/allLines.ts";
import { codeSpan, markdownText } from "../../../../review/access/formats/markdown/markdownText.ts";
import { mostMarkdownCharacters, reviewMarkdown } from "../../../../review/access/formats/reviewMarkdown.ts";
import { shown } from "../../../../review/access/formats/shown.ts";
import { lanternReview } from "../../../support/lanternReview.ts";
import { markdownSpans } from "../../../support/markdownSpans.ts";
import { manyLines, randomReport, randomText } from "../../../support/randomReport.ts";

const link = "https://github.com/lantern-labs/access/actions/runs/4711";

describe("reviewMarkdown", () => {
  it("tells what is to decide first, then protection, people, workloads and the rest", () => {
    const headings = reviewMarkdown(lanternReview)
      .split("\n")
      .filter((line) => /^(#|\*\*|- \*\*)/.test(line))
      .map((line) => line.replace(/^(- \*\*.*?\*\*).*/, "$1"));
    expect(headings).toEqual([
      "## Access review: stack lantern",
      "**Review of stack lantern not complete: 1 point not told; 4 gains, 3 losses, 3 kept with a change; 7 to decide.**",
      "### To decide",
      "- **Could not be told.**",
      "- **Protection weakened.**",
      "- **Leo Castellan (leo).**",
      "- **Omar Haddad (omar).**",
      "- **Omar Haddad (omar).**",
      "- **`arn:aws:iam::998877665544:role/partner-sync`.**",
      "- **Trust changed.**",
      "### People, beside what is to decide",
      "**Leo Castellan (leo)**",
      "**Omar Haddad (omar)**",
      "### Workloads, beside what is to decide",
      "**workflows of storefront in production-deploy**",
      "### Emergency access",
      "### Exceptions",
      "### Evidence",
    ]);
  });

  it("has every sentence and every finer point where there is room", () => {
    fc.assert(
      fc.property(randomReport, (report) => {
        const text = reviewMarkdown(report).split("\n").map(read);
        for (const { sentence, undo, details, resources } of allLines(report)) {
          for (const point of [sentence, undo, ...details]) expect(found(text, words(shown(point)))).toBe(true);
          for (const urn of resources) expect(found(text, shown(urn))).toBe(true);
        }
      }),
    );
  });

  it("stays within the limit for 20,000 lines, and counts the rest", () => {
    const text = reviewMarkdown(manyLines(lanternReview, 20_000), { link });
    expect(text.length).toBeLessThanOrEqual(mostMarkdownCharacters);
    expect(text.length).toBeGreaterThan(mostMarkdownCharacters - 2_000);
    const all = 20_000 + 1 + allLines({ ...lanternReview, people: [], notTold: [] }).length;
    const [, counted = ""] = /^and (\d+) more lines, and the finer points of \d+ lines: (.*)$/m.exec(text) ?? [];
    const there = text.split("\n### Evidence")[0]?.match(/^- /gm)?.length ?? 0;
    expect(there + Number(counted)).toBe(all);
    expect(text).toContain(`lines: <${link}>`);
  });

  it("does not let one line take the place of all others", () => {
    const [first, ...others] = lanternReview.notTold;
    const long = {
      ...lanternReview,
      notTold: [{ ...(first as NonNullable<typeof first>), sentence: "@eve ".repeat(20_000) }, ...others],
    };
    expect(reviewMarkdown(long)).toContain("and 1 more line: in the text, JSON and HTML forms of this review.");
    expect(reviewMarkdown(long)).toContain("- **Protection weakened.**");
  });

  it("stays within the limit when names and evidence are hostile", () => {
    const long = "`@eve` ".repeat(50_000);
    const evidence = {
      ...lanternReview.evidence,
      keyholder: long,
      sources: lanternReview.evidence.sources.map((source) => ({ ...source, file: long, pulumi: long, sha256: long })),
      doesNotSee: Array.from({ length: 500 }, () => "A preview does not show it."),
    };
    const people = lanternReview.people.map((holder) => ({ ...holder, name: long }));
    const text = reviewMarkdown(
      { ...lanternReview, stack: long, project: long, today: long, people, evidence },
      { link: long },
    );
    expect(text.length).toBeLessThanOrEqual(mostMarkdownCharacters);
  });

  it("links to nothing but an https address", () => {
    const many = manyLines(lanternReview, 2_000);
    expect(reviewMarkdown(many, { link: "javascript:alert(1)" })).toContain("lines: `javascript:alert(1)`\n");
    expect(reviewMarkdown(many, { link: "https://x.example/> <script>" })).toContain(
      "lines: `https://x.example/> <script>`\n",
    );
  });

  it("lets nothing of the report become markup, a link, a mention or a reference", () => {
    fc.assert(
      fc.property(randomReport, (report) => {
        for (const line of reviewMarkdown(report).split("\n")) {
          if (own.test(line)) continue;
          const prose = markdownSpans(line.replace(/^(?: {2})?- |^#{2,3} /, ""))
            .map(({ code, text }) => (code ? "C" : text))
            .join("");
          expect(prose.replaceAll("**", "")).not.toMatch(/[<>&[\]{}|\\`@#_*~$^!\p{Cf}]|[^\P{Cc}]|:\/\/|www\./u);
          expect(prose).not.toMatch(/^\s*(?:\d+[.)]|[-+=])(?:\s|$)/);
          expect(prose).not.toMatch(/\b(?:GH-\d+|[0-9a-f]{7,40})\b/i);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("names the stack in its first line, so that a workflow finds its comment again", () => {
    expect(reviewMarkdown(lanternReview)).toMatch(/^<!-- keyholder review of stack lantern -->\n/);
    expect(reviewMarkdown({ ...lanternReview, stack: "a--><script>" })).toMatch(
      /^<!-- keyholder review of stack a--__script_ -->\n/,
    );
  });

  it("is the same for the same report", () => {
    fc.assert(
      fc.property(randomReport, (report) => {
        expect(reviewMarkdown(structuredClone(report))).toBe(reviewMarkdown(report));
      }),
    );
  });
});

describe("markdownText", () => {
  it.each([
    ["Gains deploy of storefront.", "Gains deploy of storefront."],
    ["through 2026-12-18, as owner", "through 2026-12-18, as owner"],
    ['"arn:aws:iam::1:role/*" (@eve)', '"`arn:aws:iam::1:role/*`" (`@eve`)'],
    ["a `b` c", "a `` `b` `` c"],
    ["1. first", "`1.` first"],
    ["line\nbreak", "`line\\u{a}break`"],
    ["see deadbeef0 or GH-12.", "see `deadbeef0` or `GH-12`."],
  ])("writes %j as %j", (text, markdown) => {
    expect(markdownText(text)).toBe(markdown);
  });

  it("is read back as the visible text", () => {
    fc.assert(
      fc.property(randomText, (text) => {
        expect(read(markdownText(text))).toBe(words(shown(text)));
      }),
      { numRuns: 500 },
    );
  });
});

describe("codeSpan", () => {
  it("is one span, whatever it holds", () => {
    fc.assert(
      fc.property(fc.oneof(randomText, fc.stringMatching(/^[` a]{1,8}$/)), (text) => {
        const code = markdownSpans(codeSpan(text)).filter(({ text: part }) => part !== "");
        expect(code).toEqual([{ code: true, text: shown(text) }]);
      }),
      { numRuns: 500 },
    );
  });
});

/** Lines of our own, which hold nothing of a report. */
const own =
  /^(?:<!-- keyholder review of stack [\w.-]* -->| *<details><summary>(?:Finer points|What this review does not see)<\/summary>| *<\/details>|)$/;

/** A line as GitHub shows it. */
function read(line: string): string {
  return markdownSpans(line)
    .map(({ text }) => text)
    .join("");
}

function found(lines: readonly string[], text: string): boolean {
  return lines.some((line) => line.includes(text));
}

function words(text: string): string {
  return text.split(" ").filter(Boolean).join(" ");
}
