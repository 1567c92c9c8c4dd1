import { unknownValue } from "../../../../../access/stack/resource.ts";
import { branchProtectionHoldsForAdministrators } from "../../../../../policypacks/ownership/rules/branchProtection/branchProtectionHoldsForAdministrators.ts";
import { find, spoil } from "../repositories/support/find.ts";
import { goodProtection } from "../repositories/support/good.ts";

describe("branchProtectionHoldsForAdministrators", () => {
  it("finds nothing where enforceAdmins is true on a resource of the type branchProtection", () => {
    expect(
      find(branchProtectionHoldsForAdministrators, "branchProtection", spoil(goodProtection, "enforceAdmins", true)),
    ).toEqual([]);
  });

  it("finds nothing where enforceAdmins is true on a resource of the type branchProtectionV3", () => {
    expect(
      find(branchProtectionHoldsForAdministrators, "branchProtectionV3", spoil(goodProtection, "enforceAdmins", true)),
    ).toEqual([]);
  });

  it("is silent about a value that is not known", () => {
    expect(
      find(
        branchProtectionHoldsForAdministrators,
        "branchProtection",
        spoil(goodProtection, "enforceAdmins", unknownValue),
      ),
    ).toEqual([]);
  });

  it("names a value other than true", () => {
    expect(
      find(branchProtectionHoldsForAdministrators, "branchProtection", spoil(goodProtection, "enforceAdmins", false)),
    ).toEqual([
      {
        id: "Field::enforceAdmins",
        field: "enforceAdmins",
        message: '"false" is not "true", so an administrator passes every rule of it.',
      },
    ]);
  });

  it("names a text in place of the value", () => {
    expect(
      find(branchProtectionHoldsForAdministrators, "branchProtection", spoil(goodProtection, "enforceAdmins", ["odd"])),
    ).toEqual([
      {
        id: "Field::enforceAdmins",
        field: "enforceAdmins",
        message: '"["odd"]" is not "true", so an administrator passes every rule of it.',
      },
    ]);
  });

  it("names a field that is not set", () => {
    expect(
      find(branchProtectionHoldsForAdministrators, "branchProtection", spoil(goodProtection, "enforceAdmins")),
    ).toEqual([
      {
        id: "Field::enforceAdmins",
        field: "enforceAdmins",
        message: "It is not set, so an administrator passes every rule of it.",
      },
    ]);
  });
});
