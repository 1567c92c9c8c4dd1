import fc from "fast-check";
import { findPath } from "../../../../access/github/codeowners/findPath.ts";
import { matchesPattern, patternMachine } from "../../../../access/github/codeowners/patternMachine.ts";
import { path, pattern } from "./arbitraries.ts";

function search(inside: string, outside?: string) {
  return findPath(patternMachine(inside), outside === undefined ? undefined : patternMachine(outside));
}

describe("findPath", () => {
  it("finds a shortest path of a pattern", () => {
    expect(search("/docs/")).toEqual({ kind: "path", path: "docs/d" });
    expect(search("/docs/*.md")).toEqual({ kind: "path", path: "docs/.md" });
  });

  it("finds nothing where nothing can match", () => {
    expect(search("/")).toEqual({ kind: "none" });
    expect(search("a//b")).toEqual({ kind: "none" });
  });

  it("finds a path that only the first pattern matches", () => {
    expect(search("/docs/", "/docs/*")).toEqual({ kind: "path", path: "docs/d/d" });
    expect(search("/docs/*", "/docs/")).toEqual({ kind: "none" });
    expect(search("/docs/", "/docs/**/*")).toEqual({ kind: "none" });
  });

  it("gives up instead of searching for ever", () => {
    expect(search(`*a${"?".repeat(40)}`, `*b${"?".repeat(40)}c`).kind).not.toBe("none");
    expect(search(`${"*a".repeat(20)}${"?".repeat(20)}`, `*a${"?".repeat(19)}`).kind).toBe("unknown");
  });

  it("returns only paths that the first pattern matches and the second does not", () => {
    fc.assert(
      fc.property(pattern, pattern, (inside, outside) => {
        const found = search(inside, outside);
        if (found.kind !== "path") return;
        expect(matchesPattern(inside, found.path)).toBe(true);
        expect(matchesPattern(outside, found.path)).toBe(false);
      }),
      { numRuns: 1_000 },
    );
  }, 60_000);

  it("says none only if no path is matched by the first pattern alone", () => {
    fc.assert(
      fc.property(pattern, pattern, fc.array(path, { minLength: 20 }), (inside, outside, paths) => {
        if (search(inside, outside).kind !== "none") return;
        expect(paths.filter((one) => matchesPattern(inside, one) && !matchesPattern(outside, one))).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  }, 60_000);
});
