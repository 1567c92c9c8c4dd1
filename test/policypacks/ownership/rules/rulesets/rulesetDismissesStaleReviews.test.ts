import { unknownValue } from "../../../../../access/stack/resource.ts";
import { rulesetDismissesStaleReviews } from "../../../../../policypacks/ownership/rules/rulesets/rulesetDismissesStaleReviews.ts";
import { find, spoil } from "../repositories/support/find.ts";
import { goodRuleset } from "../repositories/support/good.ts";

describe("rulesetDismissesStaleReviews", () => {
  it("finds nothing where rules.pullRequest.dismissStaleReviewsOnPush is true on a resource of the type repositoryRuleset", () => {
    expect(
      find(
        rulesetDismissesStaleReviews,
        "repositoryRuleset",
        spoil(goodRuleset, "rules.pullRequest.dismissStaleReviewsOnPush", true),
      ),
    ).toEqual([]);
  });

  it("finds nothing where rules.pullRequest.dismissStaleReviewsOnPush is true on a resource of the type organizationRuleset", () => {
    expect(
      find(
        rulesetDismissesStaleReviews,
        "organizationRuleset",
        spoil(goodRuleset, "rules.pullRequest.dismissStaleReviewsOnPush", true),
      ),
    ).toEqual([]);
  });

  it("is silent about a value that is not known", () => {
    expect(
      find(
        rulesetDismissesStaleReviews,
        "repositoryRuleset",
        spoil(goodRuleset, "rules.pullRequest.dismissStaleReviewsOnPush", unknownValue),
      ),
    ).toEqual([]);
  });

  it("names a value other than true", () => {
    expect(
      find(
        rulesetDismissesStaleReviews,
        "repositoryRuleset",
        spoil(goodRuleset, "rules.pullRequest.dismissStaleReviewsOnPush", false),
      ),
    ).toEqual([
      {
        id: "Field::rules.pullRequest.dismissStaleReviewsOnPush",
        field: "rules.pullRequest.dismissStaleReviewsOnPush",
        message: '"false" is not "true", so an approval also covers what is pushed after it.',
      },
    ]);
  });

  it("names a text in place of the value", () => {
    expect(
      find(
        rulesetDismissesStaleReviews,
        "repositoryRuleset",
        spoil(goodRuleset, "rules.pullRequest.dismissStaleReviewsOnPush", ["odd"]),
      ),
    ).toEqual([
      {
        id: "Field::rules.pullRequest.dismissStaleReviewsOnPush",
        field: "rules.pullRequest.dismissStaleReviewsOnPush",
        message: '"["odd"]" is not "true", so an approval also covers what is pushed after it.',
      },
    ]);
  });

  it("names a field that is not set", () => {
    expect(
      find(
        rulesetDismissesStaleReviews,
        "repositoryRuleset",
        spoil(goodRuleset, "rules.pullRequest.dismissStaleReviewsOnPush"),
      ),
    ).toEqual([
      {
        id: "Field::rules.pullRequest.dismissStaleReviewsOnPush",
        field: "rules.pullRequest.dismissStaleReviewsOnPush",
        message: "It is not set, so an approval also covers what is pushed after it.",
      },
    ]);
  });

  it("leaves a ruleset of tags alone", () => {
    expect(find(rulesetDismissesStaleReviews, "repositoryRuleset", { target: "tag" })).toEqual([]);
  });
});
