import { unknownValue } from "../../../../../access/stack/resource.ts";
import { rulesetResolvesConversations } from "../../../../../policypacks/ownership/rules/rulesets/rulesetResolvesConversations.ts";
import { find, spoil } from "../repositories/support/find.ts";
import { goodRuleset } from "../repositories/support/good.ts";

describe("rulesetResolvesConversations", () => {
  it("finds nothing where rules.pullRequest.requiredReviewThreadResolution is true on a resource of the type repositoryRuleset", () => {
    expect(
      find(
        rulesetResolvesConversations,
        "repositoryRuleset",
        spoil(goodRuleset, "rules.pullRequest.requiredReviewThreadResolution", true),
      ),
    ).toEqual([]);
  });

  it("finds nothing where rules.pullRequest.requiredReviewThreadResolution is true on a resource of the type organizationRuleset", () => {
    expect(
      find(
        rulesetResolvesConversations,
        "organizationRuleset",
        spoil(goodRuleset, "rules.pullRequest.requiredReviewThreadResolution", true),
      ),
    ).toEqual([]);
  });

  it("is silent about a value that is not known", () => {
    expect(
      find(
        rulesetResolvesConversations,
        "repositoryRuleset",
        spoil(goodRuleset, "rules.pullRequest.requiredReviewThreadResolution", unknownValue),
      ),
    ).toEqual([]);
  });

  it("names a value other than true", () => {
    expect(
      find(
        rulesetResolvesConversations,
        "repositoryRuleset",
        spoil(goodRuleset, "rules.pullRequest.requiredReviewThreadResolution", false),
      ),
    ).toEqual([
      {
        id: "Field::rules.pullRequest.requiredReviewThreadResolution",
        field: "rules.pullRequest.requiredReviewThreadResolution",
        message: '"false" is not "true", so a change merges over an open objection.',
      },
    ]);
  });

  it("names a text in place of the value", () => {
    expect(
      find(
        rulesetResolvesConversations,
        "repositoryRuleset",
        spoil(goodRuleset, "rules.pullRequest.requiredReviewThreadResolution", ["odd"]),
      ),
    ).toEqual([
      {
        id: "Field::rules.pullRequest.requiredReviewThreadResolution",
        field: "rules.pullRequest.requiredReviewThreadResolution",
        message: '"["odd"]" is not "true", so a change merges over an open objection.',
      },
    ]);
  });

  it("names a field that is not set", () => {
    expect(
      find(
        rulesetResolvesConversations,
        "repositoryRuleset",
        spoil(goodRuleset, "rules.pullRequest.requiredReviewThreadResolution"),
      ),
    ).toEqual([
      {
        id: "Field::rules.pullRequest.requiredReviewThreadResolution",
        field: "rules.pullRequest.requiredReviewThreadResolution",
        message: "It is not set, so a change merges over an open objection.",
      },
    ]);
  });

  it("leaves a ruleset of tags alone", () => {
    expect(find(rulesetResolvesConversations, "repositoryRuleset", { target: "tag" })).toEqual([]);
  });
});
