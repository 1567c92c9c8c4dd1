import fc from "fast-check";
import type { CodeownersInput, CodeownersRuleInput } from "../../../../access/github/codeowners/codeownersInput.ts";
import { orderRules } from "../../../../access/github/codeowners/orderRules.ts";
import { parseCodeowners } from "../../../../access/github/codeowners/parseCodeowners.ts";
import { renderCodeowners } from "../../../../access/github/codeowners/renderCodeowners.ts";
import { codeownersText, pattern } from "./arbitraries.ts";

function render(...rules: readonly CodeownersRuleInput[]) {
  return renderCodeowners({ header: [], sections: [{ rules }] });
}

function problemsOf(...rules: readonly CodeownersRuleInput[]): readonly string[] {
  const rendered = render(...rules);
  if (rendered.kind === "rendered") return [];
  return rendered.problems.map(({ path, message, fix }) => `${path}: ${message} ${fix}`);
}

const owners = ["@o/t"];

describe("renderCodeowners", () => {
  it("writes one rule", () => {
    expect(render({ pattern: "*", owners })).toEqual({ kind: "rendered", text: "* @o/t\n", overruled: [] });
  });

  it("writes header, titles and comments, and escapes blanks once", () => {
    const input: CodeownersInput = {
      header: ["Written by keyholder.", ""],
      sections: [
        { title: "Everything", rules: [{ pattern: "*", owners }] },
        { rules: [] },
        {
          rules: [
            { pattern: "/my docs/", owners: ["@o/t", "@o/s"], comment: "manuals" },
            { pattern: "/my\\ docs/free", owners: "unowned" },
          ],
        },
      ],
    };
    expect(renderCodeowners(input)).toEqual({
      kind: "rendered",
      text: "# Written by keyholder.\n#\n\n# Everything\n* @o/t\n\n# manuals\n/my\\ docs/ @o/t @o/s\n/my\\ docs/free\n",
      overruled: [],
    });
  });

  it("mentions a rule below a guarded one, and does not write it", () => {
    const rule = { pattern: "/.github/a", owners: ["@o/s"], from: "services.a.paths[0]" };
    const rendered = render({ pattern: "*", owners }, rule, { pattern: "/.github/", owners, guarded: true });
    expect(rendered).toEqual({
      kind: "rendered",
      text: "* @o/t\n# /.github/a is decided by /.github/ below, which is guarded.\n/.github/ @o/t\n",
      overruled: [{ rule: expect.objectContaining(rule), by: expect.objectContaining({ pattern: "/.github/" }) }],
    });
  });

  it("refuses two declarations of one path and names both places (I01)", () => {
    const twice = problemsOf({ pattern: "/a", owners, from: "x" }, { pattern: "/a", owners: ["@o/s"], from: "y" });
    expect(twice).toEqual([
      'x: pattern "/a" is declared again at y, and only the last one would count. Declare it once, with all its owners.',
    ]);
  });

  it("refuses a rule that would never decide (I02)", () => {
    expect(problemsOf({ pattern: "/a/b", owners }, { pattern: "/a/", owners: ["@o/s"] })).toEqual([
      'sections[0].rules[0]: rule "/a/b" would never decide, because "/a/" at sections[0].rules[1] comes later and matches the same paths. Put the more general rule first, or remove one of the two.',
    ]);
  });

  it("refuses a rule that comes after a guarded one", () => {
    expect(problemsOf({ pattern: "/a", owners, guarded: true }, { pattern: "/b", owners })).toEqual([
      'sections[0].rules[1]: rule "/b" comes after the guarded rule "/a" at sections[0].rules[0]. Put guarded rules last.',
    ]);
  });

  it.each([
    "!/a",
    "/[ab]",
    "\\#a",
    "/c#",
    "/a\n* @o/evil",
    "/a\r",
    "/a\u0000",
    "a***b",
    "a\\",
    "/a\u00A0b",
    "./a",
    "/",
    "a\\b",
  ])("refuses the pattern %j, which GitHub ignores or misreads (I03)", (written) => {
    expect(problemsOf({ pattern: written, owners })).not.toEqual([]);
  });

  it("refuses an empty pattern, and blanks at its ends", () => {
    expect(problemsOf({ pattern: "", owners }, { pattern: " /a", owners })).toEqual([
      'sections[0].rules[0]: pattern "" is empty. Write a path, or "*" for everything.',
      'sections[0].rules[1]: pattern " /a" has a tab, or a blank at an end. Remove it.',
    ]);
  });

  it("refuses a rule without owners and owners that are not teams (I04)", () => {
    expect(
      problemsOf({ pattern: "/a", owners: [] }, { pattern: "/b", owners: ["@u", "me@x.io", "@o/t", "@O/t"] }),
    ).toEqual([
      'sections[0].rules[0]: "/a" has no owners, which takes ownership away from what it matches. Name a team, or write "unowned" if nobody has to approve.',
      'sections[0].rules[1]: owner "@u" of "/b" is not a team. Write a team as "@org/team".',
      'sections[0].rules[1]: owner "me@x.io" of "/b" is not a team. Write a team as "@org/team".',
      'sections[0].rules[1]: owner "@O/t" of "/b" stands twice. Remove the second one.',
    ]);
  });

  it("refuses a file that GitHub would not load (I05)", () => {
    const rule = { pattern: "*", owners };
    const size = "# \n* @o/t\n".length;
    expect(problemsOf({ ...rule, comment: "x".repeat(3_000_000 - size - 1) })).toEqual([]);
    expect(problemsOf({ ...rule, comment: "x".repeat(3_000_000 - size) })).toEqual([
      'CODEOWNERS: the file would have "3000000" bytes, and GitHub does not load one of 3000000 bytes or more. Declare directories in place of files.',
    ]);
  });

  it("refuses text that would leave its comment", () => {
    const input = {
      header: ["a\n* @o/evil"],
      sections: [{ title: "b\r", rules: [{ pattern: "*", owners, comment: "c\n" }] }],
    };
    const rendered = renderCodeowners(input);
    expect(rendered.kind === "refused" && rendered.problems.map(({ path, message }) => `${path}: ${message}`)).toEqual([
      'header[0]: comment "a\\u{a}* @o/evil" has the control character "\\u{a}".',
      'sections[0].title: comment "b\\u{d}" has the control character "\\u{d}".',
      'sections[0].rules[0]: comment "c\\u{a}" has the control character "\\u{a}".',
    ]);
  });

  it("writes only what is read back as it was given, without findings", () => {
    const ownerLists = fc.constantFrom<string[][]>(["@o/t"], ["@o/t", "@o/s"]);
    const rule = fc.record({ pattern: fc.oneof(pattern, codeownersText), owners: ownerLists, guarded: fc.boolean() });
    fc.assert(
      fc.property(fc.uniqueArray(rule, { selector: (one) => one.pattern, maxLength: 4 }), (rules) => {
        const rendered = render(...orderRules(rules));
        if (rendered.kind === "refused") return;
        const file = parseCodeowners(rendered.text);
        const whole = ["codeowners-unowned", "no-rules"];
        expect(file.findings.filter(({ code }) => !whole.includes(code))).toEqual([]);
        expect(file.rules.length + rendered.overruled.length).toBe(rules.length);
        expect(file.lines.filter(({ kind }) => kind === "comment").length).toBe(rendered.overruled.length);
        expect(render(...orderRules(rules))).toEqual(rendered);
      }),
      { numRuns: 2_000 },
    );
  }, 60_000);
});
