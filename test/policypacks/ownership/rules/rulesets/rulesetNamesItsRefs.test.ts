import { unknownValue } from "../../../../../access/stack/resource.ts";
import { rulesetNamesItsRefs } from "../../../../../policypacks/ownership/rules/rulesets/rulesetNamesItsRefs.ts";
import { find, spoil } from "../repositories/support/find.ts";
import { goodRuleset, goodTagRuleset } from "../repositories/support/good.ts";

describe("rulesetNamesItsRefs", () => {
  it("finds nothing on the default branch and a branch in full", () => {
    expect(
      find(
        rulesetNamesItsRefs,
        "repositoryRuleset",
        spoil(goodRuleset, "conditions.refName.includes", ["~DEFAULT_BRANCH", "~ALL", "refs/heads/release"]),
      ),
    ).toEqual([]);
  });

  it("finds nothing on tags in full", () => {
    expect(find(rulesetNamesItsRefs, "repositoryRuleset", goodTagRuleset)).toEqual([]);
  });

  it("is silent about values that are not known", () => {
    expect(
      find(rulesetNamesItsRefs, "repositoryRuleset", spoil(goodRuleset, "conditions.refName.includes", [unknownValue])),
    ).toEqual([]);
  });

  it("is silent about a list that is not known", () => {
    expect(
      find(rulesetNamesItsRefs, "repositoryRuleset", spoil(goodRuleset, "conditions.refName.includes", unknownValue)),
    ).toEqual([]);
  });

  it("leaves a ruleset about pushes alone", () => {
    expect(find(rulesetNamesItsRefs, "repositoryRuleset", { target: "push" })).toEqual([]);
  });

  it("names a bare branch", () => {
    expect(
      find(rulesetNamesItsRefs, "repositoryRuleset", spoil(goodRuleset, "conditions.refName.includes", ["main"])),
    ).toEqual([
      {
        id: "Include::main",
        field: "conditions.refName.includes",
        message: '"main" is no branch that GitHub would find.',
      },
    ]);
  });

  it("names a tag among branches", () => {
    expect(
      find(
        rulesetNamesItsRefs,
        "repositoryRuleset",
        spoil(goodRuleset, "conditions.refName.includes", ["refs/tags/v*"]),
      ),
    ).toEqual([
      {
        id: "Include::refs/tags/v*",
        field: "conditions.refName.includes",
        message: '"refs/tags/v*" is no branch that GitHub would find.',
      },
    ]);
  });

  it("names the default branch among tags", () => {
    expect(
      find(
        rulesetNamesItsRefs,
        "repositoryRuleset",
        spoil(goodTagRuleset, "conditions.refName.includes", ["~DEFAULT_BRANCH"]),
      ),
    ).toEqual([
      {
        id: "Include::~DEFAULT_BRANCH",
        field: "conditions.refName.includes",
        message: '"~DEFAULT_BRANCH" is no tag that GitHub would find.',
      },
    ]);
  });

  it("names an empty list", () => {
    expect(
      find(rulesetNamesItsRefs, "repositoryRuleset", spoil(goodRuleset, "conditions.refName.includes", [])),
    ).toEqual([
      {
        id: "Field::conditions.refName.includes",
        field: "conditions.refName.includes",
        message: "It names no branch and no tag.",
      },
    ]);
  });

  it("names a ruleset without conditions", () => {
    expect(find(rulesetNamesItsRefs, "repositoryRuleset", spoil(goodRuleset, "conditions"))).toEqual([
      {
        id: "Field::conditions.refName.includes",
        field: "conditions.refName.includes",
        message: "It names no branch and no tag.",
      },
    ]);
  });
});
