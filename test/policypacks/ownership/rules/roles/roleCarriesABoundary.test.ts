import { roleCarriesABoundary } from "../../../../../policypacks/ownership/rules/roles/roleCarriesABoundary.ts";
import { deployRole, find, findInPlan, given } from "../support/aws.ts";

describe("roleCarriesABoundary", () => {
  it("finds nothing in the plan", () => {
    expect(findInPlan(roleCarriesABoundary)).toEqual([]);
  });

  it("names a role without a boundary", () => {
    expect(find(roleCarriesABoundary, given(deployRole, { permissionsBoundary: undefined }))).toEqual([
      {
        id: "Field::permissionsBoundary",
        field: "permissionsBoundary",
        message: "The role has no permissions boundary.",
      },
    ]);
  });

  it("names a boundary that is no text", () => {
    expect(
      find(
        roleCarriesABoundary,
        given(deployRole, { permissionsBoundary: ["arn:aws:iam::aws:policy/AdministratorAccess"] }),
      ),
    ).toEqual([
      {
        id: "Field::permissionsBoundary",
        field: "permissionsBoundary",
        message: '"["arn:aws:iam::aws:policy/AdministratorAccess"]" is no permissions boundary.',
      },
    ]);
  });

  it("names a boundary that is empty", () => {
    expect(find(roleCarriesABoundary, given(deployRole, { permissionsBoundary: "" }))).toEqual([
      {
        id: "Field::permissionsBoundary",
        field: "permissionsBoundary",
        message: "The role has no permissions boundary.",
      },
    ]);
  });
});
