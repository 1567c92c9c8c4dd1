import { unknownValue } from "../../../../../access/stack/resource.ts";
import { rulesetForbidsDeletion } from "../../../../../policypacks/ownership/rules/rulesets/rulesetForbidsDeletion.ts";
import { find, spoil } from "../repositories/support/find.ts";
import { goodRuleset } from "../repositories/support/good.ts";

describe("rulesetForbidsDeletion", () => {
  it("finds nothing where rules.deletion is true on a resource of the type repositoryRuleset", () => {
    expect(find(rulesetForbidsDeletion, "repositoryRuleset", spoil(goodRuleset, "rules.deletion", true))).toEqual([]);
  });

  it("finds nothing where rules.deletion is true on a resource of the type organizationRuleset", () => {
    expect(find(rulesetForbidsDeletion, "organizationRuleset", spoil(goodRuleset, "rules.deletion", true))).toEqual([]);
  });

  it("is silent about a value that is not known", () => {
    expect(
      find(rulesetForbidsDeletion, "repositoryRuleset", spoil(goodRuleset, "rules.deletion", unknownValue)),
    ).toEqual([]);
  });

  it("names a value other than true", () => {
    expect(find(rulesetForbidsDeletion, "repositoryRuleset", spoil(goodRuleset, "rules.deletion", false))).toEqual([
      {
        id: "Field::rules.deletion",
        field: "rules.deletion",
        message: '"false" is not "true", so the branch or tag can be deleted and made anew.',
      },
    ]);
  });

  it("names a text in place of the value", () => {
    expect(find(rulesetForbidsDeletion, "repositoryRuleset", spoil(goodRuleset, "rules.deletion", ["odd"]))).toEqual([
      {
        id: "Field::rules.deletion",
        field: "rules.deletion",
        message: '"["odd"]" is not "true", so the branch or tag can be deleted and made anew.',
      },
    ]);
  });

  it("names a field that is not set", () => {
    expect(find(rulesetForbidsDeletion, "repositoryRuleset", spoil(goodRuleset, "rules.deletion"))).toEqual([
      {
        id: "Field::rules.deletion",
        field: "rules.deletion",
        message: "It is not set, so the branch or tag can be deleted and made anew.",
      },
    ]);
  });

  it("leaves a ruleset about pushes alone", () => {
    expect(find(rulesetForbidsDeletion, "repositoryRuleset", { target: "push" })).toEqual([]);
  });
});
