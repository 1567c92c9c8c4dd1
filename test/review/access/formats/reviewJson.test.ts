import fc from "fast-check";
import schema from "../../../../docs/review.schema.json" with { type: "json" };
import { reviewJson } from "../../../../review/access/formats/reviewJson.ts";
import { sectionNames } from "../../../../review/access/reviewReport.ts";
import { lanternReview } from "../../../support/lanternReview.ts";
import { randomReport } from "../../../support/randomReport.ts";
import { schemaProblems } from "../../../support/schemaProblems.ts";

describe("reviewJson", () => {
  it("parses to exactly the report", () => {
    expect(JSON.parse(reviewJson(lanternReview))).toEqual(lanternReview);
    fc.assert(
      fc.property(randomReport, (report) => {
        expect(JSON.parse(reviewJson(report))).toEqual(report);
      }),
    );
  });

  it("has the form that docs/review.schema.json documents", () => {
    fc.assert(
      fc.property(randomReport, (report) => {
        expect(schemaProblems(schema, JSON.parse(reviewJson(report)))).toEqual([]);
      }),
    );
  });

  it("is the same for equal reports, whatever order their properties have", () => {
    fc.assert(
      fc.property(randomReport, (report) => {
        expect(reviewJson(reversed(report))).toBe(reviewJson(report));
      }),
    );
  });

  it("holds no character that acts on a terminal, hides, or begins a tag", () => {
    fc.assert(
      fc.property(randomReport, (report) => {
        expect(reviewJson(report)).not.toMatch(/[<\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]|[^\P{Cc}\n]/u);
      }),
    );
  });

  it("writes nothing that the report's type does not name", () => {
    const more = { ...lanternReview, secret: "hunter2", evidence: { ...lanternReview.evidence, token: "hunter2" } };
    expect(reviewJson(more)).toBe(reviewJson(lanternReview));
  });
});

describe("docs/review.schema.json", () => {
  it("names every section that a report can have", () => {
    expect(schema.$defs.section.properties.name.enum).toEqual([...sectionNames]);
  });

  it.each([
    ["a property that it does not name", { ...lanternReview, note: "" }, ["/note: not in the schema"]],
    ["another version", { ...lanternReview, schema: "keyholder.review/2" }, ['/schema: const "keyholder.review/1"']],
    [
      "a verdict of its own",
      { ...lanternReview, verdict: "fine" },
      ['/verdict: enum ["no change","changes","incomplete"]'],
    ],
    ["a missing part", { ...lanternReview, notTold: undefined }, ['/notTold: type "array"']],
    [
      "a digest that is none",
      { ...lanternReview, evidence: { ...lanternReview.evidence, changesSha256: "5eed" } },
      ['/evidence/changesSha256: pattern "^[0-9a-f]{64}$"'],
    ],
  ])("refuses %s", (_, report, problems) => {
    expect(schemaProblems(schema, report)).toEqual(problems);
  });
});

function reversed<T>(value: T): T;
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => reversed(item));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, reversed(item)]),
  );
}
