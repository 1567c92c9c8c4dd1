import { unknownValue } from "../../../../../access/stack/resource.ts";
import { environmentAllowsNoAdministratorBypass } from "../../../../../policypacks/ownership/rules/environments/environmentAllowsNoAdministratorBypass.ts";
import { find, spoil } from "../repositories/support/find.ts";
import { goodEnvironment } from "../repositories/support/good.ts";

describe("environmentAllowsNoAdministratorBypass", () => {
  it("finds nothing where canAdminsBypass is false", () => {
    expect(
      find(
        environmentAllowsNoAdministratorBypass,
        "repositoryEnvironment",
        spoil(goodEnvironment, "canAdminsBypass", false),
      ),
    ).toEqual([]);
  });

  it("is silent about a value that is not known", () => {
    expect(
      find(
        environmentAllowsNoAdministratorBypass,
        "repositoryEnvironment",
        spoil(goodEnvironment, "canAdminsBypass", unknownValue),
      ),
    ).toEqual([]);
  });

  it("names a value other than false", () => {
    expect(
      find(
        environmentAllowsNoAdministratorBypass,
        "repositoryEnvironment",
        spoil(goodEnvironment, "canAdminsBypass", true),
      ),
    ).toEqual([
      {
        id: "Field::canAdminsBypass",
        field: "canAdminsBypass",
        message: '"true" is not "false", so an administrator of the repository can deploy without review.',
      },
    ]);
  });

  it("names a text in place of the value", () => {
    expect(
      find(
        environmentAllowsNoAdministratorBypass,
        "repositoryEnvironment",
        spoil(goodEnvironment, "canAdminsBypass", ["odd"]),
      ),
    ).toEqual([
      {
        id: "Field::canAdminsBypass",
        field: "canAdminsBypass",
        message: '"["odd"]" is not "false", so an administrator of the repository can deploy without review.',
      },
    ]);
  });

  it("names a field that is not set", () => {
    expect(
      find(environmentAllowsNoAdministratorBypass, "repositoryEnvironment", spoil(goodEnvironment, "canAdminsBypass")),
    ).toEqual([
      {
        id: "Field::canAdminsBypass",
        field: "canAdminsBypass",
        message: "It is not set, so an administrator of the repository can deploy without review.",
      },
    ]);
  });
});
