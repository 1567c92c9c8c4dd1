import fc from "fast-check";
import { patternsOverlap } from "../../../access/iam/patternsOverlap.ts";

/** All texts over two letters up to length 8: enough to decide short patterns by trying. */
const texts = Array.from({ length: 9 }, (_, length) =>
  Array.from({ length: 2 ** length }, (_, bits) =>
    Array.from({ length }, (_, place) => ((bits >> place) & 1 ? "a" : "b")).join(""),
  ),
).flat();

const pattern = fc.string({ unit: fc.constantFrom("a", "b", "?", "*"), maxLength: 4 });

describe("patternsOverlap", () => {
  it.each([
    ["arn:aws:s3:::site/*", "arn:aws:s3:::site", false],
    ["arn:aws:s3:::site/*", "arn:aws:s3:::site/index.html", true],
    ["arn:aws:s3:::site-*", "arn:aws:s3:::*-data", true],
    ["secret:token-??????", "secret:token-abcdef", true],
    ["secret:token-??????", "secret:token-extra-abcdef", false],
    ["*", "", true],
  ])("says of %s and %s: %s", (left, right, expected) => {
    expect(patternsOverlap(left, right)).toBe(expected);
  });

  it("agrees with trying every text, for short patterns", () => {
    fc.assert(
      fc.property(pattern, pattern, (left, right) => {
        const [first, second] = [toRegExp(left), toRegExp(right)];
        const tried = texts.some((text) => first.test(text) && second.test(text));
        return patternsOverlap(left, right) === tried;
      }),
      { numRuns: 10_000 },
    );
  });

  it("does not depend on the order of the two", () => {
    fc.assert(
      fc.property(pattern, pattern, (left, right) => patternsOverlap(left, right) === patternsOverlap(right, left)),
      { numRuns: 10_000 },
    );
  });
});

function toRegExp(glob: string): RegExp {
  return new RegExp(`^${glob.replaceAll("*", ".*").replaceAll("?", ".")}$`);
}
