import { findDeadRules } from "../../../../access/github/codeowners/findDeadRules.ts";

describe("findDeadRules", () => {
  it("finds nothing when every rule decides about some path", () => {
    expect(findDeadRules(["*", "*.md", "/docs/", "/docs/a.md"])).toEqual({ dead: [], unknown: [] });
  });

  it("finds the rule that a later pattern written alike replaces", () => {
    expect(findDeadRules(["/a", "/b", "/a"]).dead).toEqual([{ dead: 0, killer: 2, same: true }]);
  });

  it("finds the last rule that matches the same paths, also when it is written otherwise", () => {
    expect(findDeadRules(["/a/b", "a/", "a/**", "/c", "**/a/"]).dead).toEqual([
      { dead: 0, killer: 4, same: false },
      { dead: 1, killer: 4, same: false },
      { dead: 2, killer: 4, same: false },
    ]);
  });

  it("does not take a pattern that matches only most of the paths for a shadow", () => {
    expect(findDeadRules(["/docs/", "/docs/*", "/docs/**/*.md"]).dead).toEqual([]);
  });

  it("says which rules it could not compare when there are too many", () => {
    const many = Array.from({ length: 1_200 }, (_, at) => `*.x${at}`);
    const { dead, unknown } = findDeadRules(many);
    expect(dead).toEqual([]);
    expect(unknown.length).toBeGreaterThan(0);
    expect(unknown).toEqual(unknown.map((_, at) => at));
  }, 60_000);
});
