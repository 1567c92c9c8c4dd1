import { unknownValue } from "../../../../../access/stack/resource.ts";
import { branchProtectionForbidsForcePush } from "../../../../../policypacks/ownership/rules/branchProtection/branchProtectionForbidsForcePush.ts";
import { find, spoil } from "../repositories/support/find.ts";
import { goodProtection } from "../repositories/support/good.ts";

describe("branchProtectionForbidsForcePush", () => {
  it("finds nothing where allowsForcePushes is false", () => {
    expect(
      find(branchProtectionForbidsForcePush, "branchProtection", spoil(goodProtection, "allowsForcePushes", false)),
    ).toEqual([]);
  });

  it("is silent about a value that is not known", () => {
    expect(
      find(
        branchProtectionForbidsForcePush,
        "branchProtection",
        spoil(goodProtection, "allowsForcePushes", unknownValue),
      ),
    ).toEqual([]);
  });

  it("finds nothing where allowsForcePushes is left out", () => {
    expect(
      find(branchProtectionForbidsForcePush, "branchProtection", spoil(goodProtection, "allowsForcePushes")),
    ).toEqual([]);
  });

  it("names a value other than false", () => {
    expect(
      find(branchProtectionForbidsForcePush, "branchProtection", spoil(goodProtection, "allowsForcePushes", true)),
    ).toEqual([
      {
        id: "Field::allowsForcePushes",
        field: "allowsForcePushes",
        message: '"true" is not "false", so a force push can rewrite what was reviewed.',
      },
    ]);
  });

  it("names a text in place of the value", () => {
    expect(
      find(branchProtectionForbidsForcePush, "branchProtection", spoil(goodProtection, "allowsForcePushes", ["odd"])),
    ).toEqual([
      {
        id: "Field::allowsForcePushes",
        field: "allowsForcePushes",
        message: '"["odd"]" is not "false", so a force push can rewrite what was reviewed.',
      },
    ]);
  });
});
