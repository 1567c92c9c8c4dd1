import { unknownValue } from "../../../../../access/stack/resource.ts";
import { tagRulesetForbidsMoving } from "../../../../../policypacks/ownership/rules/rulesets/tagRulesetForbidsMoving.ts";
import { find, spoil } from "../repositories/support/find.ts";
import { goodTagRuleset } from "../repositories/support/good.ts";

describe("tagRulesetForbidsMoving", () => {
  it("finds nothing where rules.update is true on a resource of the type repositoryRuleset", () => {
    expect(find(tagRulesetForbidsMoving, "repositoryRuleset", spoil(goodTagRuleset, "rules.update", true))).toEqual([]);
  });

  it("finds nothing where rules.update is true on a resource of the type organizationRuleset", () => {
    expect(find(tagRulesetForbidsMoving, "organizationRuleset", spoil(goodTagRuleset, "rules.update", true))).toEqual(
      [],
    );
  });

  it("is silent about a value that is not known", () => {
    expect(
      find(tagRulesetForbidsMoving, "repositoryRuleset", spoil(goodTagRuleset, "rules.update", unknownValue)),
    ).toEqual([]);
  });

  it("names a value other than true", () => {
    expect(find(tagRulesetForbidsMoving, "repositoryRuleset", spoil(goodTagRuleset, "rules.update", false))).toEqual([
      {
        id: "Field::rules.update",
        field: "rules.update",
        message: '"false" is not "true", so a tag that was deployed can be moved to other code.',
      },
    ]);
  });

  it("names a text in place of the value", () => {
    expect(find(tagRulesetForbidsMoving, "repositoryRuleset", spoil(goodTagRuleset, "rules.update", ["odd"]))).toEqual([
      {
        id: "Field::rules.update",
        field: "rules.update",
        message: '"["odd"]" is not "true", so a tag that was deployed can be moved to other code.',
      },
    ]);
  });

  it("names a field that is not set", () => {
    expect(find(tagRulesetForbidsMoving, "repositoryRuleset", spoil(goodTagRuleset, "rules.update"))).toEqual([
      {
        id: "Field::rules.update",
        field: "rules.update",
        message: "It is not set, so a tag that was deployed can be moved to other code.",
      },
    ]);
  });

  it("leaves a ruleset of branches alone", () => {
    expect(find(tagRulesetForbidsMoving, "repositoryRuleset", { target: "branch" })).toEqual([]);
  });
});
