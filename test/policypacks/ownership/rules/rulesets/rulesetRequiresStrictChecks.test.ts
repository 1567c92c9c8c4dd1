import { unknownValue } from "../../../../../access/stack/resource.ts";
import { rulesetRequiresStrictChecks } from "../../../../../policypacks/ownership/rules/rulesets/rulesetRequiresStrictChecks.ts";
import { find, spoil } from "../repositories/support/find.ts";
import { goodRuleset, goodTagRuleset } from "../repositories/support/good.ts";

describe("rulesetRequiresStrictChecks", () => {
  it("finds nothing on strict checks", () => {
    expect(find(rulesetRequiresStrictChecks, "repositoryRuleset", goodRuleset)).toEqual([]);
  });

  it("is silent about a value that is not known", () => {
    expect(
      find(
        rulesetRequiresStrictChecks,
        "repositoryRuleset",
        spoil(goodRuleset, "rules.requiredStatusChecks.strictRequiredStatusChecksPolicy", unknownValue),
      ),
    ).toEqual([]);
  });

  it("leaves a ruleset of tags alone", () => {
    expect(find(rulesetRequiresStrictChecks, "repositoryRuleset", goodTagRuleset)).toEqual([]);
  });

  it("names checks on an older state", () => {
    expect(
      find(
        rulesetRequiresStrictChecks,
        "repositoryRuleset",
        spoil(goodRuleset, "rules.requiredStatusChecks.strictRequiredStatusChecksPolicy", false),
      ),
    ).toEqual([
      {
        id: "Field::rules.requiredStatusChecks.strictRequiredStatusChecksPolicy",
        field: "rules.requiredStatusChecks.strictRequiredStatusChecksPolicy",
        message: '"false" is not "true", so a change merges that was checked on an older state of the branch.',
      },
    ]);
  });

  it("names a ruleset without checks", () => {
    expect(
      find(rulesetRequiresStrictChecks, "repositoryRuleset", spoil(goodRuleset, "rules.requiredStatusChecks")),
    ).toEqual([
      {
        id: "Field::rules.requiredStatusChecks.strictRequiredStatusChecksPolicy",
        field: "rules.requiredStatusChecks.strictRequiredStatusChecksPolicy",
        message: "It is not set, so a change merges that was checked on an older state of the branch.",
      },
    ]);
  });

  it("names a branch that is made without checks", () => {
    expect(
      find(
        rulesetRequiresStrictChecks,
        "repositoryRuleset",
        spoil(goodRuleset, "rules.requiredStatusChecks.doNotEnforceOnCreate", true),
      ),
    ).toEqual([
      {
        id: "Field::rules.requiredStatusChecks.doNotEnforceOnCreate",
        field: "rules.requiredStatusChecks.doNotEnforceOnCreate",
        message: '"true" is not "false", so a branch can be made with code that no check has seen.',
      },
    ]);
  });
});
