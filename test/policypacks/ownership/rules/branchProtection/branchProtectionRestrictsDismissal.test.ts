import { unknownValue } from "../../../../../access/stack/resource.ts";
import { branchProtectionRestrictsDismissal } from "../../../../../policypacks/ownership/rules/branchProtection/branchProtectionRestrictsDismissal.ts";
import { find, spoil } from "../repositories/support/find.ts";
import { goodProtection } from "../repositories/support/good.ts";

describe("branchProtectionRestrictsDismissal", () => {
  it("finds nothing where nobody may dismiss", () => {
    expect(find(branchProtectionRestrictsDismissal, "branchProtection", goodProtection)).toEqual([]);
  });

  it("is silent about a block that is not known", () => {
    expect(
      find(
        branchProtectionRestrictsDismissal,
        "branchProtection",
        spoil(goodProtection, "requiredPullRequestReviews", unknownValue),
      ),
    ).toEqual([]);
  });

  it("names a protection that lets every writer dismiss", () => {
    expect(
      find(
        branchProtectionRestrictsDismissal,
        "branchProtection",
        spoil(goodProtection, "requiredPullRequestReviews", [{ restrictDismissals: false }]),
      ),
    ).toEqual([
      {
        id: "Field::restrictDismissals",
        field: "requiredPullRequestReviews.restrictDismissals",
        message: '"false" is not "true", so everybody who writes here can dismiss a review.',
      },
    ]);
  });

  it("names a protection that says nothing", () => {
    expect(
      find(branchProtectionRestrictsDismissal, "branchProtection", spoil(goodProtection, "requiredPullRequestReviews")),
    ).toEqual([
      {
        id: "Field::restrictDismissals",
        field: "requiredPullRequestReviews.restrictDismissals",
        message: "It is not set, so everybody who writes here can dismiss a review.",
      },
    ]);
  });

  it("names who may dismiss", () => {
    expect(
      find(
        branchProtectionRestrictsDismissal,
        "branchProtection",
        spoil(goodProtection, "requiredPullRequestReviews", [
          { restrictDismissals: true, dismissalRestrictions: ["/mallory"] },
        ]),
      ),
    ).toEqual([
      {
        id: "Dismissal::/mallory",
        field: "requiredPullRequestReviews.dismissalRestrictions",
        message: '"/mallory" may dismiss reviews.',
      },
    ]);
  });
});
