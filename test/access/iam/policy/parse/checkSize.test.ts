import fc from "fast-check";
import { parsePolicy } from "../../../../../access/iam/policy/parsePolicy.ts";

/** More than any limit of an identity policy. */
const long = "x".repeat(11_000);

const size = (document: object, kind: "identity" | "scp") =>
  parsePolicy(document, kind)
    .faults.find(({ code }) => code === "over-every-size-limit")
    ?.message.match(/has "(\d+)" characters/)?.[1];

const document = (texts: readonly string[]) => ({
  Version: "2012-10-17",
  Statement: [
    { Effect: "Allow", Action: ["s3:GetObject"], Resource: [long, ...texts], Condition: { Bool: { a: true } } },
  ],
});

describe("checkSize", () => {
  it("counts the characters of the document as JSON, without white space, which counts in SCPs within texts", () => {
    const texts = fc.array(
      fc.oneof(fc.string(), fc.string({ unit: "binary" }), fc.constantFrom(" ", '"', "\\", "é\n")),
    );
    fc.assert(
      fc.property(texts, (drawn) => {
        const text = JSON.stringify(document(drawn));
        expect(size(document(drawn), "identity")).toBe(`${text.replace(/\s/g, "").length}`);
        expect(size(document(drawn), "scp")).toBe(`${text.length}`);
      }),
      { numRuns: 200 },
    );
  });

  it("says nothing of a document within the limits", () => {
    expect(size({ Version: "2012-10-17", Statement: [] }, "identity")).toBeUndefined();
  });
});
