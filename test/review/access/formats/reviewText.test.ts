import fc from "fast-check";
import { allLines } from "../../../../review/access/formats/allLines.ts";
import { reviewText } from "../../../../review/access/formats/reviewText.ts";
import { shown } from "../../../../review/access/formats/shown.ts";
import type { ReviewReport } from "../../../../review/access/reviewReport.ts";
import { lanternReview } from "../../../support/lanternReview.ts";
import { randomReport } from "../../../support/randomReport.ts";

const plain = { colour: false, width: 100 };

describe("reviewText", () => {
  it("tells a change of two people in a few lines", () => {
    expect(reviewText(smallReport, plain)).toBe(
      [
        "Access in stack lantern changes: 1 gain, 1 loss; 1 to decide.",
        "Project keyholder, on 2026-11-21: 5 of 5 access-relevant resources reviewed; 3 equal on both sides.",
        "",
        "People",
        "",
        "  Leo Castellan (leo)",
        "    - Loses deploy of storefront in production.",
        "",
        "  Omar Haddad (omar)",
        "    + Gains deploy of storefront in production, because he became owner of deploy of storefront.",
        "      To decide. Undo: Make leo owner of deploy of storefront again.",
        "",
        "Protection weakened",
        "  Ruleset keyholder-branches of storefront asks for 1 approval instead of 2.",
        "",
        "Evidence",
        "  Before and after: preview.json (preview), made at 2026-11-21T08:12:44Z, by Pulumi v3.258.0.",
        `    sha256 ${lanternReview.evidence.sources[0]?.sha256}`,
        "  The declaration:",
        `    sha256 ${lanternReview.evidence.modelSha256}`,
        "  Keyholder 0.1.0. Today is 2026-11-21.",
        "  Left out here: 1 finer point and the 1 URN. The HTML and JSON forms of this review show them.",
        "",
        "What this review does not see",
        "  What was changed by hand.",
        "",
        "Sign-off",
        "  What is approved, and what `keyholder review … --sign-off PERSON` names:",
        `    sha256 ${lanternReview.evidence.changesSha256}`,
        "",
      ].join("\n"),
    );
  });

  it("tells the finer points where they are asked for", () => {
    const text = reviewText(smallReport, { ...plain, details: true });
    expect(text).toContain("      He owns provisioning too.\n      urn:role\n");
    expect(text).not.toContain("Left out here");
  });

  it.each([
    ["no change", "Access in stack lantern does not change; nothing to decide."],
    ["changes", "Access in stack lantern changes: nobody gains or loses anything; nothing to decide."],
    [
      "incomplete",
      "Review of stack lantern not complete: 1 point not told; nobody gains or loses anything; nothing to decide.",
    ],
  ] as const)("begins with the verdict: %s", (verdict, first) => {
    const counts = { ...lanternReview.counts, gains: 0, loses: 0, keeps: 0, toDecide: 0 };
    const text = reviewText({ ...lanternReview, verdict, counts }, { ...plain, width: 200 });
    expect(text.split("\n")[0]).toBe(first);
  });

  it("has every sentence, at any width", () => {
    fc.assert(
      fc.property(randomReport, fc.nat(160), (report, width) => {
        const text = words(reviewText(report, { colour: false, width, details: true }));
        for (const sentence of everySentence(report)) expect(text).toContain(words(shown(sentence)));
      }),
    );
  });

  it("is plain and visible without colours", () => {
    fc.assert(
      fc.property(randomReport, (report) => {
        expect(reviewText(report, { ...plain, details: true })).not.toMatch(
          /[\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]|[^\P{Cc}\n]/u,
        );
      }),
    );
  });

  it("says the same with colours, and ends each of them on its line", () => {
    fc.assert(
      fc.property(randomReport, (report) => {
        const coloured = reviewText(report, { ...plain, colour: true });
        const codes = new RegExp(`${String.fromCodePoint(27)}\\[\\d+m`, "g");
        expect(coloured.replace(codes, "")).toBe(reviewText(report, plain));
        for (const line of coloured.split("\n")) expect((line.match(codes) ?? []).length % 2).toBe(0);
      }),
    );
  });

  it("keeps to the width wherever words allow it", () => {
    const text = reviewText(lanternReview, { colour: false, width: 72 });
    const long = text.split("\n").filter((line) => line.length > 72 && !/^ +sha256 \S+$/.test(line));
    expect(long).toEqual([]);
  });
});

function everySentence(report: ReviewReport): readonly string[] {
  return [
    ...allLines(report).flatMap(({ sentence, undo, details, resources }) => [sentence, undo, ...details, ...resources]),
    ...report.evidence.doesNotSee,
  ];
}

function words(text: string): string {
  return text
    .split(/[ \n]+/)
    .filter(Boolean)
    .join(" ");
}

const smallReport: ReviewReport = {
  ...lanternReview,
  verdict: "changes",
  people: [
    {
      who: { kind: "person", id: "leo" },
      name: "Leo Castellan (leo)",
      gains: [],
      loses: [
        {
          id: "leo-loses",
          sentence: "Loses deploy of storefront in production.",
          undo: "",
          needsDecision: false,
          resources: [],
          details: [],
        },
      ],
      keeps: [],
    },
    {
      who: { kind: "person", id: "omar" },
      name: "Omar Haddad (omar)",
      gains: [
        {
          id: "omar-gains",
          sentence: "Gains deploy of storefront in production, because he became owner of deploy of storefront.",
          undo: "Make leo owner of deploy of storefront again.",
          needsDecision: true,
          resources: ["urn:role"],
          details: ["He owns provisioning too."],
        },
      ],
      loses: [],
      keeps: [],
    },
  ],
  workloads: [],
  sections: [
    {
      name: "protection weakened",
      lines: [
        {
          id: "weakened",
          sentence: "Ruleset keyholder-branches of storefront asks for 1 approval instead of 2.",
          undo: "",
          needsDecision: false,
          resources: [],
          details: [],
        },
      ],
    },
  ],
  notTold: [],
  counts: { gains: 1, loses: 1, keeps: 0, toDecide: 1, reviewed: 5, notReviewed: 0, unchanged: 3 },
  evidence: { ...lanternReview.evidence, doesNotSee: ["What was changed by hand."] },
};
