import fc from "fast-check";
import { wildcardMatcher } from "../../../../access/iam/match/wildcardMatcher.ts";
import { patternsOverlap } from "../../../../access/iam/patternsOverlap.ts";

const exact = { ignoreCase: false };

describe("wildcardMatcher", () => {
  it.each([
    ["", "", true],
    ["", "a", false],
    ["a", "a", true],
    ["a", "A", false],
    ["a", "ab", false],
    ["*", "", true],
    ["*", "a:b/c", true],
    ["**", "", true],
    ["a*", "a", true],
    ["a*", "abc", true],
    ["a*", "ba", false],
    ["*a", "ba", true],
    ["*a", "ab", false],
    ["a*a", "a", false],
    ["a*a", "aa", true],
    ["a*b*c", "abc", true],
    ["a*b*c", "a-b-b-c", true],
    ["a*b*c", "acb", false],
    ["*ab*ab*", "ab", false],
    ["*ab*ab*", "xababx", true],
    ["a*bc*c", "abc", false],
    ["?", "", false],
    ["?", "*", true],
    ["a?c", "abc", true],
    ["a?c", "ac", false],
    ["*?", "", false],
    ["?*", "a", true],
    ["*b?d*", "abbxd", true],
    ["*b?d*", "abbd", true],
    ["*b?d*", "abd", false],
    ["*?b", "b", false],
    ["a.c", "abc", false],
    ["[ab]", "a", false],
    ["$" + "{*}", "$" + "{x}", true],
  ])("%j and %j: %j", (pattern, text, expected) => {
    expect(wildcardMatcher(pattern, exact)(text)).toBe(expected);
  });

  it("leaves letter case out of account where it is told to", () => {
    const matches = wildcardMatcher("S3:get*", { ignoreCase: true });
    expect(matches("s3:GetObject")).toBe(true);
    expect(matches("S3:PUTOBJECT")).toBe(false);
  });

  it("agrees with the exact comparison of two patterns, of which one is a text", () => {
    const pattern = fc.array(fc.constantFrom("a", "b", "*", "?"), { maxLength: 8 }).map((all) => all.join(""));
    const text = fc.array(fc.constantFrom("a", "b"), { maxLength: 8 }).map((all) => all.join(""));
    const seen = { true: 0, false: 0 };
    fc.assert(
      fc.property(pattern, text, (left, right) => {
        const expected = patternsOverlap(left, right);
        seen[`${expected}`]++;
        expect(wildcardMatcher(left, exact)(right)).toBe(expected);
      }),
      { numRuns: 10_000 },
    );
    expect(Math.min(seen.true, seen.false)).toBeGreaterThan(1_000);
  });

  it.each([`${"*a".repeat(40)}b`, `${"*a?".repeat(40)}b`, `${"a*".repeat(5_000)}b`])(
    "takes no longer than pattern times text for hostile patterns",
    (pattern) => {
      const started = performance.now();
      expect(wildcardMatcher(pattern, exact)("a".repeat(20_000))).toBe(false);
      expect(performance.now() - started).toBeLessThan(1_000);
    },
  );
});
