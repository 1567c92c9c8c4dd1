import { unknownValue } from "../../../../../access/stack/resource.ts";
import { rulesetIsActive } from "../../../../../policypacks/ownership/rules/rulesets/rulesetIsActive.ts";
import { find, spoil } from "../repositories/support/find.ts";
import { goodRuleset } from "../repositories/support/good.ts";

describe("rulesetIsActive", () => {
  it("finds nothing where enforcement is active on a resource of the type repositoryRuleset", () => {
    expect(find(rulesetIsActive, "repositoryRuleset", spoil(goodRuleset, "enforcement", "active"))).toEqual([]);
  });

  it("finds nothing where enforcement is active on a resource of the type organizationRuleset", () => {
    expect(find(rulesetIsActive, "organizationRuleset", spoil(goodRuleset, "enforcement", "active"))).toEqual([]);
  });

  it("is silent about a value that is not known", () => {
    expect(find(rulesetIsActive, "repositoryRuleset", spoil(goodRuleset, "enforcement", unknownValue))).toEqual([]);
  });

  it("names a value other than active", () => {
    expect(find(rulesetIsActive, "repositoryRuleset", spoil(goodRuleset, "enforcement", "evaluate"))).toEqual([
      {
        id: "Field::enforcement",
        field: "enforcement",
        message: '"evaluate" is not "active", so the ruleset stops nothing.',
      },
    ]);
  });

  it("names a text in place of the value", () => {
    expect(find(rulesetIsActive, "repositoryRuleset", spoil(goodRuleset, "enforcement", ["odd"]))).toEqual([
      {
        id: "Field::enforcement",
        field: "enforcement",
        message: '"["odd"]" is not "active", so the ruleset stops nothing.',
      },
    ]);
  });

  it("names a field that is not set", () => {
    expect(find(rulesetIsActive, "repositoryRuleset", spoil(goodRuleset, "enforcement"))).toEqual([
      { id: "Field::enforcement", field: "enforcement", message: "It is not set, so the ruleset stops nothing." },
    ]);
  });
});
