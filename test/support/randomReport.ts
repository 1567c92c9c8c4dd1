import fc from "fast-check";
import {
  type HolderChanges,
  type ReviewLine,
  type ReviewReport,
  type ReviewSource,
  sectionNames,
} from "../../review/access/reviewReport.ts";

/** What a hostile state could put into a name, an ARN or a pattern. */
const hostile = [
  "<script>alert(1)</script>",
  "</script><img src=x onerror=alert(1)>",
  "<!-- --><b>",
  "&lt;script&gt;",
  '\'" onmouseover="alert(1)',
  "@lantern-labs/policy-owners",
  "`@eve`",
  "``` ``` `",
  "\\`",
  "[safe](https://evil.example)",
  "![](https://evil.example/x.png)",
  "https://evil.example",
  "www.evil.example",
  "eve@evil.example",
  "#1",
  "lantern-labs/storefront#1",
  "GH-12",
  "deadbeef00",
  "| a | b |",
  "**bold**",
  "__init__",
  "~~gone~~",
  "$x$",
  ":smile:",
  "1.",
  "12)",
  "-",
  "---",
  "===",
  ">",
  "[^1]",
  "[ ]",
  "\n\n# heading",
  "\r\n- [ ] task",
  "\u001b[2J\u001b]8;;https://evil.example\u0007",
  "\u009b31m",
  "\u202eevil\u2066",
  "\u200b\u00ad\ufeff",
  "\ud800",
  "\u2028",
  "\u3164",
  "  ",
  "}</style>",
  "arn:aws:iam::*:role/*",
];

const calm = ["deploy", "of", "storefront", "in", "production,", "(omar)", "2026-12-18.", "→", '"leo"', "Zoë"];

/** Some words, each of them calm, hostile, or anything at all. */
export const randomText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...calm) },
      { weight: 3, arbitrary: fc.constantFrom(...hostile) },
      { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((words) => words.join(" "));

const sha256 = fc.stringMatching(/^[0-9a-f]{64}$/);
const few = { maxLength: 2 };

const line: fc.Arbitrary<Omit<ReviewLine, "id">> = fc.record({
  sentence: randomText,
  undo: fc.oneof(fc.constant(""), randomText),
  needsDecision: fc.boolean(),
  resources: fc.array(randomText, few),
  details: fc.array(randomText, few),
});

const lines = fc.array(line, few);

/** A number in a list of reasons: the id of a line, unique in its report. */
function withIds(report: ReportWithoutIds): ReviewReport {
  let next = 0;
  const named = (all: readonly Omit<ReviewLine, "id">[]) => all.map((each) => ({ id: `line-${next++}`, ...each }));
  const holders = (all: ReportWithoutIds["people"]): readonly HolderChanges[] =>
    all.map(({ gains, loses, keeps, ...holder }) => ({
      ...holder,
      gains: named(gains),
      loses: named(loses),
      keeps: named(keeps),
    }));
  return {
    ...report,
    people: holders(report.people),
    workloads: holders(report.workloads),
    sections: report.sections.map(({ name, lines: own }) => ({ name, lines: named(own) })),
    notTold: named(report.notTold),
  };
}

const holder = fc.record({
  who: fc.record({
    kind: fc.constantFrom(
      "person" as const,
      "bot" as const,
      "workflow" as const,
      "principal" as const,
      "broken" as const,
      "unknown" as const,
    ),
    id: randomText,
  }),
  name: randomText,
  gains: lines,
  loses: lines,
  keeps: lines,
});

const source: fc.Arbitrary<ReviewSource> = fc.record(
  {
    side: fc.constantFrom("before" as const, "after" as const, "before and after" as const),
    file: fc.oneof(fc.constant("-"), randomText),
    kind: fc.constantFrom("preview" as const, "state" as const, "plan" as const),
    sha256,
    madeAt: fc.constantFrom("2026-11-21T08:12:44Z"),
    pulumi: fc.constantFrom("v3.258.0"),
  },
  { requiredKeys: ["side", "file", "kind", "sha256"] },
);

const withoutIds = fc.record({
  schema: fc.constant("keyholder.review/1" as const),
  stack: randomText,
  project: randomText,
  today: fc.constantFrom("2026-11-21", "2027-02-01"),
  verdict: fc.constantFrom("no change" as const, "changes" as const, "incomplete" as const),
  people: fc.array(holder, few),
  workloads: fc.array(holder, few),
  sections: fc
    .subarray([...sectionNames])
    .chain((names) =>
      fc.tuple(
        ...names.map((name) =>
          fc.record({ name: fc.constant(name), lines: fc.array(line, { minLength: 1, maxLength: 2 }) }),
        ),
      ),
    ),
  notTold: lines,
  counts: fc.record({
    gains: fc.nat(),
    loses: fc.nat(),
    keeps: fc.nat(),
    toDecide: fc.nat(),
    reviewed: fc.nat(),
    notReviewed: fc.nat(),
    unchanged: fc.nat(),
  }),
  evidence: fc.record({
    keyholder: fc.constantFrom("0.1.0"),
    modelSha256: sha256,
    sources: fc.array(source, { minLength: 1, maxLength: 2 }),
    changesSha256: sha256,
    doesNotSee: fc.array(randomText, few),
  }),
});

type ReportWithoutIds = typeof withoutIds extends fc.Arbitrary<infer Report> ? Report : never;

/** Reports of every form, whose texts hold what a hostile state could hold. */
export const randomReport: fc.Arbitrary<ReviewReport> = withoutIds.map(withIds);

/** So many lines for one person, whose sentences hold markup. */
export function manyLines(report: ReviewReport, count: number): ReviewReport {
  const sentence = (index: number) =>
    `Gains ${hostile[index % hostile.length]} of service-${index} in production, through role service-${index}-production-deploy.`;
  const gains = Array.from({ length: count }, (_, index) => ({
    id: `many-${index}`,
    sentence: sentence(index),
    undo: index % 2 === 0 ? "" : `Remove it from service-${index}.`,
    needsDecision: index % 5 === 0,
    resources: [`urn:pulumi:lantern::keyholder::aws:iam/role:Role::service-${index}`],
    details: [],
  }));
  return {
    ...report,
    people: [{ who: { kind: "person", id: "omar" }, name: "Omar (omar)", gains, loses: [], keeps: [] }],
  };
}
