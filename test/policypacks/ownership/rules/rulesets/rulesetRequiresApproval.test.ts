import { unknownValue } from "../../../../../access/stack/resource.ts";
import { rulesetRequiresApproval } from "../../../../../policypacks/ownership/rules/rulesets/rulesetRequiresApproval.ts";
import { changed, contextOf, find, spoil } from "../repositories/support/find.ts";
import { goodRuleset, goodTagRuleset } from "../repositories/support/good.ts";

describe("rulesetRequiresApproval", () => {
  it("finds nothing on the number of the plan", () => {
    expect(find(rulesetRequiresApproval, "repositoryRuleset", goodRuleset)).toEqual([]);
  });

  it("finds nothing on more", () => {
    expect(
      find(
        rulesetRequiresApproval,
        "repositoryRuleset",
        spoil(goodRuleset, "rules.pullRequest.requiredApprovingReviewCount", 2),
      ),
    ).toEqual([]);
  });

  it("is silent about a value that is not known", () => {
    expect(
      find(
        rulesetRequiresApproval,
        "repositoryRuleset",
        spoil(goodRuleset, "rules.pullRequest.requiredApprovingReviewCount", unknownValue),
      ),
    ).toEqual([]);
  });

  it("asks for one where no plan says", () => {
    expect(find(rulesetRequiresApproval, "repositoryRuleset", spoil(goodRuleset, "repository", "other"))).toEqual([]);
  });

  it("leaves a ruleset of tags alone", () => {
    expect(find(rulesetRequiresApproval, "repositoryRuleset", goodTagRuleset)).toEqual([]);
  });

  it("names no approval at all", () => {
    expect(
      find(
        rulesetRequiresApproval,
        "repositoryRuleset",
        spoil(goodRuleset, "rules.pullRequest.requiredApprovingReviewCount", 0),
      ),
    ).toEqual([
      {
        id: "Field::rules.pullRequest.requiredApprovingReviewCount",
        field: "rules.pullRequest.requiredApprovingReviewCount",
        message: '"0" is asked for, and "1" is needed.',
      },
    ]);
  });

  it("names fewer than the plan derives", () => {
    expect(
      find(
        rulesetRequiresApproval,
        "repositoryRuleset",
        goodRuleset,
        contextOf(
          changed((o) => {
            o.services.shop.engineers = ["ada", "ben", "cleo", "dan"];
          }),
        ),
      ),
    ).toEqual([
      {
        id: "Field::rules.pullRequest.requiredApprovingReviewCount",
        field: "rules.pullRequest.requiredApprovingReviewCount",
        message: '"1" is asked for, and "2" is needed.',
      },
    ]);
  });

  it("names a missing number", () => {
    expect(
      find(
        rulesetRequiresApproval,
        "repositoryRuleset",
        spoil(goodRuleset, "rules.pullRequest.requiredApprovingReviewCount"),
      ),
    ).toEqual([
      {
        id: "Field::rules.pullRequest.requiredApprovingReviewCount",
        field: "rules.pullRequest.requiredApprovingReviewCount",
        message: 'No approval is asked for, and "1" is needed.',
      },
    ]);
  });

  it("names what is no whole number", () => {
    expect(
      find(
        rulesetRequiresApproval,
        "repositoryRuleset",
        spoil(goodRuleset, "rules.pullRequest.requiredApprovingReviewCount", "1"),
      ),
    ).toEqual([
      {
        id: "Field::rules.pullRequest.requiredApprovingReviewCount",
        field: "rules.pullRequest.requiredApprovingReviewCount",
        message: '"1" is asked for, and "1" is needed.',
      },
    ]);
  });

  it("asks a ruleset of no repository for one", () => {
    expect(
      find(
        rulesetRequiresApproval,
        "organizationRuleset",
        spoil(goodRuleset, "rules.pullRequest.requiredApprovingReviewCount", 0),
      ),
    ).toEqual([
      {
        id: "Field::rules.pullRequest.requiredApprovingReviewCount",
        field: "rules.pullRequest.requiredApprovingReviewCount",
        message: '"0" is asked for, and "1" is needed.',
      },
    ]);
  });
});
