import { secretValue, unknownValue } from "../../../../../access/stack/resource.ts";
import { rulesetRequiresAPullRequest } from "../../../../../policypacks/ownership/rules/rulesets/rulesetRequiresAPullRequest.ts";
import { find, spoil } from "../repositories/support/find.ts";
import { goodRuleset, goodTagRuleset } from "../repositories/support/good.ts";

describe("rulesetRequiresAPullRequest", () => {
  it("finds nothing where a pull request is required", () => {
    expect(find(rulesetRequiresAPullRequest, "repositoryRuleset", goodRuleset)).toEqual([]);
  });

  it("is silent about a value that is not known", () => {
    expect(
      find(rulesetRequiresAPullRequest, "repositoryRuleset", spoil(goodRuleset, "rules.pullRequest", unknownValue)),
    ).toEqual([]);
  });

  it("is silent about rules that are not known", () => {
    expect(find(rulesetRequiresAPullRequest, "repositoryRuleset", spoil(goodRuleset, "rules", secretValue))).toEqual(
      [],
    );
  });

  it("leaves a ruleset of tags alone", () => {
    expect(find(rulesetRequiresAPullRequest, "repositoryRuleset", goodTagRuleset)).toEqual([]);
  });

  it("names a ruleset without it", () => {
    expect(find(rulesetRequiresAPullRequest, "repositoryRuleset", spoil(goodRuleset, "rules.pullRequest"))).toEqual([
      {
        id: "Field::rules.pullRequest",
        field: "rules.pullRequest",
        message: "It is not set, so a push changes the branch without review.",
      },
    ]);
  });

  it("names what is no rule", () => {
    expect(
      find(rulesetRequiresAPullRequest, "repositoryRuleset", spoil(goodRuleset, "rules.pullRequest", true)),
    ).toEqual([
      {
        id: "Field::rules.pullRequest",
        field: "rules.pullRequest",
        message: '"true" is no rule, so a push changes the branch without review.',
      },
    ]);
  });

  it("judges a target that nobody knows as branches", () => {
    expect(find(rulesetRequiresAPullRequest, "repositoryRuleset", { target: "repository" })).toEqual([
      {
        id: "Field::rules.pullRequest",
        field: "rules.pullRequest",
        message: "It is not set, so a push changes the branch without review.",
      },
    ]);
  });
});
