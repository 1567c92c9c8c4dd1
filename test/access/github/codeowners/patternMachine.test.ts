import fc from "fast-check";
import { matchesPattern } from "../../../../access/github/codeowners/patternMachine.ts";
import { path, pattern } from "./arbitraries.ts";
import table from "../../../cases/codeownersPatterns.json" with { type: "json" };

describe("matchesPattern", () => {
  for (const { name, pattern: written, matches, misses } of table.cases) {
    it(`knows that ${name}`, () => {
      const asked = [...matches, ...misses];
      expect(asked.filter((one) => matchesPattern(written, one))).toEqual(matches);
    });
  }

  it("matches a path written as a pattern, and what is below it", () => {
    fc.assert(
      fc.property(path, path, (one, below) => {
        expect(matchesPattern(`/${one}`, one)).toBe(true);
        expect(matchesPattern(`/${one}`, `${one}/${below}`)).toBe(true);
        expect(matchesPattern(`/${one}/`, one)).toBe(false);
        expect(matchesPattern(`/${one}/`, `${one}/${below}`)).toBe(true);
      }),
    );
  });

  it("matches the same whether an anchored pattern begins with a slash or not", () => {
    fc.assert(
      fc.property(pattern, path, (written, one) => {
        fc.pre(written.slice(0, -1).includes("/") && !written.startsWith("/"));
        expect(matchesPattern(`/${written}`, one)).toBe(matchesPattern(written, one));
      }),
    );
  });

  it("needs no longer for a hostile pattern", () => {
    const hostile = `${"*a".repeat(60)}b`;
    expect(matchesPattern(hostile, "a".repeat(2_000))).toBe(false);
  });
});
