import fc from "fast-check";
import { findDeadRules } from "../../../../access/github/codeowners/findDeadRules.ts";
import { findPath } from "../../../../access/github/codeowners/findPath.ts";
import { orderRules } from "../../../../access/github/codeowners/orderRules.ts";
import { ownersOfPath } from "../../../../access/github/codeowners/ownersOfPath.ts";
import { parseCodeowners } from "../../../../access/github/codeowners/parseCodeowners.ts";
import { patternMachine } from "../../../../access/github/codeowners/patternMachine.ts";
import { renderCodeowners } from "../../../../access/github/codeowners/renderCodeowners.ts";
import { path, pattern } from "./arbitraries.ts";

type Declared = { readonly path: string; readonly directory: boolean; readonly guarded: boolean };

const declared: fc.Arbitrary<readonly Declared[]> = fc.uniqueArray(
  fc.record({ path, directory: fc.boolean(), guarded: fc.boolean() }),
  { selector: (one) => one.path, minLength: 1, maxLength: 12 },
);

function covers(one: Declared, asked: string): boolean {
  return asked.startsWith(`${one.path}/`) || (!one.directory && asked === one.path);
}

/** The longest declared path that covers the asked one; among guarded ones if any of them does. */
function mostSpecific(all: readonly Declared[], asked: string): Declared | undefined {
  const covering = all.filter((one) => covers(one, asked)).sort((a, b) => a.path.length - b.path.length);
  return covering.findLast(({ guarded }) => guarded) ?? covering.at(-1);
}

describe("orderRules", () => {
  it("puts general rules first and guarded ones last", () => {
    const given = ["/a/b/c.ts", "/a/*", "*.ts", "/a/", "*", "/a/b/"].map((one) => ({ pattern: one }));
    const ordered = orderRules([{ pattern: "/.github/", guarded: true }, ...given]);
    expect(ordered.map((rule) => rule.pattern)).toEqual([
      "*",
      "*.ts",
      "/a/",
      "/a/*",
      "/a/b/",
      "/a/b/c.ts",
      "/.github/",
    ]);
  });

  it("gives each path the owner of the most specific declared path, and guarded ones over everything", () => {
    fc.assert(
      fc.property(declared, fc.array(path, { minLength: 10, maxLength: 20 }), (all, asked) => {
        const rules = all.map((one, at) => ({
          pattern: `/${one.path}${one.directory ? "/" : ""}`,
          owners: [`@o/t${at}`],
          guarded: one.guarded,
        }));
        const rendered = renderCodeowners({ header: [], sections: [{ rules: orderRules(rules) }] });
        if (rendered.kind === "refused") throw new Error(JSON.stringify(rendered.problems));
        const file = parseCodeowners(rendered.text);
        const found = asked.map((one) => ownersOfPath(file.rules, one).owners.map(({ text }) => text));
        const expected = asked.map((one) => {
          const owner = mostSpecific(all, one);
          return owner ? [`@o/t${all.indexOf(owner)}`] : [];
        });
        expect(found).toEqual(expected);
      }),
      { numRuns: 1_000 },
    );
  }, 60_000);

  it("leaves no rule dead, of whatever patterns, unless two match the same paths", () => {
    fc.assert(
      fc.property(fc.uniqueArray(pattern, { maxLength: 8 }), (patterns) => {
        const ordered = orderRules(patterns.map((one) => ({ pattern: one }))).map((rule) => rule.pattern);
        const machine = (at: number) => patternMachine(ordered[at] ?? "");
        for (const { dead, killer } of findDeadRules(ordered).dead) {
          expect(findPath(machine(killer), machine(dead)).kind).toBe("none");
        }
      }),
      { numRuns: 1_000 },
    );
  }, 60_000);

  it("returns the same order whatever order it is given", () => {
    fc.assert(
      fc.property(fc.uniqueArray(pattern, { maxLength: 8 }), fc.infiniteStream(fc.nat()), (patterns, keys) => {
        const rules = patterns.map((one) => ({ pattern: one }));
        const shuffled = rules.map((rule) => ({ rule, key: keys.next().value ?? 0 })).sort((a, b) => a.key - b.key);
        expect(orderRules(shuffled.map(({ rule }) => rule))).toEqual(orderRules(rules));
      }),
    );
  });
});
