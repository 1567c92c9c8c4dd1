import { roleBoundaryIsPlannedForIt } from "../../../../../policypacks/ownership/rules/roles/roleBoundaryIsPlannedForIt.ts";
import { deployRole, find, findInPlan, given, monitoringRole } from "../support/aws.ts";

describe("roleBoundaryIsPlannedForIt", () => {
  it("finds nothing in the plan", () => {
    expect(findInPlan(roleBoundaryIsPlannedForIt)).toEqual([]);
  });

  it("accepts an envelope of the account on a role that the plan does not name", () => {
    expect(find(roleBoundaryIsPlannedForIt, given(deployRole, { name: "by-hand" }))).toEqual([]);
  });

  it("names the boundary of another role", () => {
    expect(
      find(
        roleBoundaryIsPlannedForIt,
        given(deployRole, { permissionsBoundary: monitoringRole.properties.permissionsBoundary }),
      ),
    ).toEqual([
      {
        id: "Boundary::arn:aws:iam::111122223333:policy/keyholder/shop/shop-production-monitoring-envelope",
        field: "permissionsBoundary",
        message:
          '"arn:aws:iam::111122223333:policy/keyholder/shop/shop-production-monitoring-envelope" is not the planned boundary "arn:aws:iam::111122223333:policy/keyholder/shop/shop-production-deploy-envelope".',
      },
    ]);
  });

  it("names a boundary that is no envelope", () => {
    expect(
      find(
        roleBoundaryIsPlannedForIt,
        given(deployRole, { name: "by-hand", permissionsBoundary: "arn:aws:iam::aws:policy/AdministratorAccess" }),
      ),
    ).toEqual([
      {
        id: "Boundary::arn:aws:iam::aws:policy/AdministratorAccess",
        field: "permissionsBoundary",
        message: '"arn:aws:iam::aws:policy/AdministratorAccess" is no envelope of the plan in this account.',
      },
    ]);
  });
});
