import { unknownValue } from "../../../../../access/stack/resource.ts";
import { branchProtectionHasNoBypass } from "../../../../../policypacks/ownership/rules/branchProtection/branchProtectionHasNoBypass.ts";
import { find, spoil } from "../repositories/support/find.ts";
import { goodProtection, goodProtectionV3 } from "../repositories/support/good.ts";

describe("branchProtectionHasNoBypass", () => {
  it("finds nothing where nobody may pass", () => {
    expect(find(branchProtectionHasNoBypass, "branchProtection", goodProtection)).toEqual([]);
  });

  it("finds nothing on the older form", () => {
    expect(find(branchProtectionHasNoBypass, "branchProtectionV3", goodProtectionV3)).toEqual([]);
  });

  it("is silent about values that are not known", () => {
    expect(
      find(
        branchProtectionHasNoBypass,
        "branchProtection",
        spoil(goodProtection, "forcePushBypassers", [unknownValue]),
      ),
    ).toEqual([]);
  });

  it("names who may push over history", () => {
    expect(
      find(branchProtectionHasNoBypass, "branchProtection", spoil(goodProtection, "forcePushBypassers", ["/mallory"])),
    ).toEqual([
      { id: "Force::/mallory", field: "forcePushBypassers", message: '"/mallory" may push over what was reviewed.' },
    ]);
  });

  it("names who may merge without review", () => {
    expect(
      find(
        branchProtectionHasNoBypass,
        "branchProtection",
        spoil(goodProtection, "requiredPullRequestReviews", [{ pullRequestBypassers: ["/mallory"] }]),
      ),
    ).toEqual([
      {
        id: "Bypass::/mallory",
        field: "requiredPullRequestReviews.pullRequestBypassers",
        message: '"/mallory" may merge without review.',
      },
    ]);
  });

  it("names users, teams and apps of the older form", () => {
    expect(
      find(
        branchProtectionHasNoBypass,
        "branchProtectionV3",
        spoil(goodProtectionV3, "requiredPullRequestReviews.bypassPullRequestAllowances", {
          users: ["u"],
          teams: ["t"],
          apps: ["a"],
        }),
      ),
    ).toEqual([
      {
        id: "Bypass::u",
        field: "requiredPullRequestReviews.bypassPullRequestAllowances.users",
        message: '"u" may merge without review.',
      },
      {
        id: "Bypass::t",
        field: "requiredPullRequestReviews.bypassPullRequestAllowances.teams",
        message: '"t" may merge without review.',
      },
      {
        id: "Bypass::a",
        field: "requiredPullRequestReviews.bypassPullRequestAllowances.apps",
        message: '"a" may merge without review.',
      },
    ]);
  });
});
