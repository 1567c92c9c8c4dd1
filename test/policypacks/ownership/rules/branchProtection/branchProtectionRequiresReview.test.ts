import { unknownValue } from "../../../../../access/stack/resource.ts";
import { branchProtectionRequiresReview } from "../../../../../policypacks/ownership/rules/branchProtection/branchProtectionRequiresReview.ts";
import { changed, contextOf, find, spoil } from "../repositories/support/find.ts";
import { goodProtection, goodProtectionV3 } from "../repositories/support/good.ts";

const reviews = {
  requiredApprovingReviewCount: 1,
  requireCodeOwnerReviews: true,
  requireLastPushApproval: true,
  dismissStaleReviews: true,
  restrictDismissals: true,
};

describe("branchProtectionRequiresReview", () => {
  it("finds nothing on a protection as strict as the ruleset", () => {
    expect(find(branchProtectionRequiresReview, "branchProtection", goodProtection)).toEqual([]);
  });

  it("finds nothing on the older form", () => {
    expect(find(branchProtectionRequiresReview, "branchProtectionV3", goodProtectionV3)).toEqual([]);
  });

  it("is silent about a block that is not known", () => {
    expect(
      find(
        branchProtectionRequiresReview,
        "branchProtection",
        spoil(goodProtection, "requiredPullRequestReviews", [unknownValue]),
      ),
    ).toEqual([]);
  });

  it("names everything that a protection without reviews lacks", () => {
    expect(
      find(branchProtectionRequiresReview, "branchProtection", spoil(goodProtection, "requiredPullRequestReviews")),
    ).toEqual([
      {
        id: "Field::requiredApprovingReviewCount",
        field: "requiredPullRequestReviews.requiredApprovingReviewCount",
        message: 'No approval is asked for, and "1" is needed.',
      },
      {
        id: "Field::requireCodeOwnerReviews",
        field: "requiredPullRequestReviews.requireCodeOwnerReviews",
        message: "It is not set, so the owners of what changes are not asked.",
      },
      {
        id: "Field::requireLastPushApproval",
        field: "requiredPullRequestReviews.requireLastPushApproval",
        message: "It is not set, so whoever approved can push once more and merge.",
      },
      {
        id: "Field::dismissStaleReviews",
        field: "requiredPullRequestReviews.dismissStaleReviews",
        message: "It is not set, so an approval also covers what is pushed after it.",
      },
    ]);
  });

  it("names the same in the older form", () => {
    expect(
      find(branchProtectionRequiresReview, "branchProtectionV3", spoil(goodProtectionV3, "requiredPullRequestReviews")),
    ).toEqual([
      {
        id: "Field::requiredApprovingReviewCount",
        field: "requiredPullRequestReviews.requiredApprovingReviewCount",
        message: 'No approval is asked for, and "1" is needed.',
      },
      {
        id: "Field::requireCodeOwnerReviews",
        field: "requiredPullRequestReviews.requireCodeOwnerReviews",
        message: "It is not set, so the owners of what changes are not asked.",
      },
      {
        id: "Field::requireLastPushApproval",
        field: "requiredPullRequestReviews.requireLastPushApproval",
        message: "It is not set, so whoever approved can push once more and merge.",
      },
      {
        id: "Field::dismissStaleReviews",
        field: "requiredPullRequestReviews.dismissStaleReviews",
        message: "It is not set, so an approval also covers what is pushed after it.",
      },
    ]);
  });

  it("names a single weaker setting", () => {
    expect(
      find(
        branchProtectionRequiresReview,
        "branchProtection",
        spoil(goodProtection, "requiredPullRequestReviews", [{ ...reviews, requireLastPushApproval: false }]),
      ),
    ).toEqual([
      {
        id: "Field::requireLastPushApproval",
        field: "requiredPullRequestReviews.requireLastPushApproval",
        message: '"false" is not "true", so whoever approved can push once more and merge.',
      },
    ]);
  });

  it("names fewer approvals than the plan derives", () => {
    expect(
      find(
        branchProtectionRequiresReview,
        "branchProtection",
        goodProtection,
        contextOf(
          changed((o) => {
            o.services.shop.engineers = ["ada", "ben", "cleo", "dan"];
          }),
        ),
      ),
    ).toEqual([
      {
        id: "Field::requiredApprovingReviewCount",
        field: "requiredPullRequestReviews.requiredApprovingReviewCount",
        message: '"1" is asked for, and "2" is needed.',
      },
    ]);
  });
});
