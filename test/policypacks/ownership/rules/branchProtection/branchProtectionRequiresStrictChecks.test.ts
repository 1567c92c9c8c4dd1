import { unknownValue } from "../../../../../access/stack/resource.ts";
import { branchProtectionRequiresStrictChecks } from "../../../../../policypacks/ownership/rules/branchProtection/branchProtectionRequiresStrictChecks.ts";
import { find, spoil } from "../repositories/support/find.ts";
import { goodProtection, goodProtectionV3 } from "../repositories/support/good.ts";

describe("branchProtectionRequiresStrictChecks", () => {
  it("finds nothing on strict checks", () => {
    expect(find(branchProtectionRequiresStrictChecks, "branchProtection", goodProtection)).toEqual([]);
  });

  it("finds nothing on the older form", () => {
    expect(find(branchProtectionRequiresStrictChecks, "branchProtectionV3", goodProtectionV3)).toEqual([]);
  });

  it("is silent about values that are not known", () => {
    expect(
      find(
        branchProtectionRequiresStrictChecks,
        "branchProtection",
        spoil(goodProtection, "requiredStatusChecks", [{ strict: unknownValue, contexts: unknownValue }]),
      ),
    ).toEqual([]);
  });

  it("is silent about a block that is not known", () => {
    expect(
      find(
        branchProtectionRequiresStrictChecks,
        "branchProtection",
        spoil(goodProtection, "requiredStatusChecks", unknownValue),
      ),
    ).toEqual([]);
  });

  it("names a protection without checks", () => {
    expect(
      find(branchProtectionRequiresStrictChecks, "branchProtection", spoil(goodProtection, "requiredStatusChecks")),
    ).toEqual([
      { id: "Field::requiredStatusChecks", field: "requiredStatusChecks", message: "No check is required." },
      {
        id: "Field::strict",
        field: "requiredStatusChecks.strict",
        message: "It is not set, so a change merges that was checked on an older state of the branch.",
      },
    ]);
  });

  it("names an empty list of checks", () => {
    expect(
      find(
        branchProtectionRequiresStrictChecks,
        "branchProtectionV3",
        spoil(goodProtectionV3, "requiredStatusChecks", { strict: true, checks: [] }),
      ),
    ).toEqual([{ id: "Field::requiredStatusChecks", field: "requiredStatusChecks", message: "No check is required." }]);
  });

  it("names checks on an older state", () => {
    expect(
      find(
        branchProtectionRequiresStrictChecks,
        "branchProtection",
        spoil(goodProtection, "requiredStatusChecks", [{ strict: false, contexts: ["codeql"] }]),
      ),
    ).toEqual([
      {
        id: "Field::strict",
        field: "requiredStatusChecks.strict",
        message: '"false" is not "true", so a change merges that was checked on an older state of the branch.',
      },
    ]);
  });
});
