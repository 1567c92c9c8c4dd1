import { unknownValue } from "../../../../../access/stack/resource.ts";
import { branchProtectionForbidsDeletion } from "../../../../../policypacks/ownership/rules/branchProtection/branchProtectionForbidsDeletion.ts";
import { find, spoil } from "../repositories/support/find.ts";
import { goodProtection } from "../repositories/support/good.ts";

describe("branchProtectionForbidsDeletion", () => {
  it("finds nothing where allowsDeletions is false", () => {
    expect(
      find(branchProtectionForbidsDeletion, "branchProtection", spoil(goodProtection, "allowsDeletions", false)),
    ).toEqual([]);
  });

  it("is silent about a value that is not known", () => {
    expect(
      find(branchProtectionForbidsDeletion, "branchProtection", spoil(goodProtection, "allowsDeletions", unknownValue)),
    ).toEqual([]);
  });

  it("finds nothing where allowsDeletions is left out", () => {
    expect(find(branchProtectionForbidsDeletion, "branchProtection", spoil(goodProtection, "allowsDeletions"))).toEqual(
      [],
    );
  });

  it("names a value other than false", () => {
    expect(
      find(branchProtectionForbidsDeletion, "branchProtection", spoil(goodProtection, "allowsDeletions", true)),
    ).toEqual([
      {
        id: "Field::allowsDeletions",
        field: "allowsDeletions",
        message: '"true" is not "false", so the branch can be deleted and made anew.',
      },
    ]);
  });

  it("names a text in place of the value", () => {
    expect(
      find(branchProtectionForbidsDeletion, "branchProtection", spoil(goodProtection, "allowsDeletions", ["odd"])),
    ).toEqual([
      {
        id: "Field::allowsDeletions",
        field: "allowsDeletions",
        message: '"["odd"]" is not "false", so the branch can be deleted and made anew.',
      },
    ]);
  });
});
