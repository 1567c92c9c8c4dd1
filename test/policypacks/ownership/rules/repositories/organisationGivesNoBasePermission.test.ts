import { unknownValue } from "../../../../../access/stack/resource.ts";
import { organisationGivesNoBasePermission } from "../../../../../policypacks/ownership/rules/repositories/organisationGivesNoBasePermission.ts";
import { find, spoil } from "./support/find.ts";

describe("organisationGivesNoBasePermission", () => {
  it("finds nothing where defaultRepositoryPermission is none", () => {
    expect(
      find(organisationGivesNoBasePermission, "organizationSettings", spoil({}, "defaultRepositoryPermission", "none")),
    ).toEqual([]);
  });

  it("is silent about a value that is not known", () => {
    expect(
      find(
        organisationGivesNoBasePermission,
        "organizationSettings",
        spoil({}, "defaultRepositoryPermission", unknownValue),
      ),
    ).toEqual([]);
  });

  it("names a value other than none", () => {
    expect(
      find(organisationGivesNoBasePermission, "organizationSettings", spoil({}, "defaultRepositoryPermission", "read")),
    ).toEqual([
      {
        id: "Field::defaultRepositoryPermission",
        field: "defaultRepositoryPermission",
        message: '"read" is not "none", so every member of the organisation has access to every repository.',
      },
    ]);
  });

  it("names a text in place of the value", () => {
    expect(
      find(
        organisationGivesNoBasePermission,
        "organizationSettings",
        spoil({}, "defaultRepositoryPermission", ["odd"]),
      ),
    ).toEqual([
      {
        id: "Field::defaultRepositoryPermission",
        field: "defaultRepositoryPermission",
        message: '"["odd"]" is not "none", so every member of the organisation has access to every repository.',
      },
    ]);
  });

  it("names a field that is not set", () => {
    expect(
      find(organisationGivesNoBasePermission, "organizationSettings", spoil({}, "defaultRepositoryPermission")),
    ).toEqual([
      {
        id: "Field::defaultRepositoryPermission",
        field: "defaultRepositoryPermission",
        message: "It is not set, so every member of the organisation has access to every repository.",
      },
    ]);
  });
});
