import { unknownValue } from "../../../../../access/stack/resource.ts";
import { rulesetRequiresCodeOwnerReview } from "../../../../../policypacks/ownership/rules/rulesets/rulesetRequiresCodeOwnerReview.ts";
import { find, spoil } from "../repositories/support/find.ts";
import { goodRuleset } from "../repositories/support/good.ts";

describe("rulesetRequiresCodeOwnerReview", () => {
  it("finds nothing where rules.pullRequest.requireCodeOwnerReview is true on a resource of the type repositoryRuleset", () => {
    expect(
      find(
        rulesetRequiresCodeOwnerReview,
        "repositoryRuleset",
        spoil(goodRuleset, "rules.pullRequest.requireCodeOwnerReview", true),
      ),
    ).toEqual([]);
  });

  it("finds nothing where rules.pullRequest.requireCodeOwnerReview is true on a resource of the type organizationRuleset", () => {
    expect(
      find(
        rulesetRequiresCodeOwnerReview,
        "organizationRuleset",
        spoil(goodRuleset, "rules.pullRequest.requireCodeOwnerReview", true),
      ),
    ).toEqual([]);
  });

  it("is silent about a value that is not known", () => {
    expect(
      find(
        rulesetRequiresCodeOwnerReview,
        "repositoryRuleset",
        spoil(goodRuleset, "rules.pullRequest.requireCodeOwnerReview", unknownValue),
      ),
    ).toEqual([]);
  });

  it("names a value other than true", () => {
    expect(
      find(
        rulesetRequiresCodeOwnerReview,
        "repositoryRuleset",
        spoil(goodRuleset, "rules.pullRequest.requireCodeOwnerReview", false),
      ),
    ).toEqual([
      {
        id: "Field::rules.pullRequest.requireCodeOwnerReview",
        field: "rules.pullRequest.requireCodeOwnerReview",
        message: '"false" is not "true", so the owners of what changes are not asked.',
      },
    ]);
  });

  it("names a text in place of the value", () => {
    expect(
      find(
        rulesetRequiresCodeOwnerReview,
        "repositoryRuleset",
        spoil(goodRuleset, "rules.pullRequest.requireCodeOwnerReview", ["odd"]),
      ),
    ).toEqual([
      {
        id: "Field::rules.pullRequest.requireCodeOwnerReview",
        field: "rules.pullRequest.requireCodeOwnerReview",
        message: '"["odd"]" is not "true", so the owners of what changes are not asked.',
      },
    ]);
  });

  it("names a field that is not set", () => {
    expect(
      find(
        rulesetRequiresCodeOwnerReview,
        "repositoryRuleset",
        spoil(goodRuleset, "rules.pullRequest.requireCodeOwnerReview"),
      ),
    ).toEqual([
      {
        id: "Field::rules.pullRequest.requireCodeOwnerReview",
        field: "rules.pullRequest.requireCodeOwnerReview",
        message: "It is not set, so the owners of what changes are not asked.",
      },
    ]);
  });

  it("leaves a ruleset of tags alone", () => {
    expect(find(rulesetRequiresCodeOwnerReview, "repositoryRuleset", { target: "tag" })).toEqual([]);
  });
});
