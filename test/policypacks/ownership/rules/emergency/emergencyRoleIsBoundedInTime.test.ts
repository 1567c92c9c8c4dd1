import { emergencyRoleIsBoundedInTime } from "../../../../../policypacks/ownership/rules/emergency/emergencyRoleIsBoundedInTime.ts";
import { deployRole, emergencyRole, find, findInPlan, given } from "../support/aws.ts";

describe("emergencyRoleIsBoundedInTime", () => {
  it("finds nothing in the plan", () => {
    expect(findInPlan(emergencyRoleIsBoundedInTime)).toEqual([]);
  });

  it("leaves other roles to their own rule", () => {
    expect(find(emergencyRoleIsBoundedInTime, given(deployRole, { maxSessionDuration: 43_200 }))).toEqual([]);
  });

  it("names a session that is longer than declared", () => {
    expect(find(emergencyRoleIsBoundedInTime, given(emergencyRole, { maxSessionDuration: 7_200 }))).toEqual([
      {
        id: "Field::maxSessionDuration",
        field: "maxSessionDuration",
        message: 'A session may last "7200" seconds, and 3600 are the most.',
      },
    ]);
  });

  it("names a role that only calls itself one", () => {
    expect(
      find(emergencyRoleIsBoundedInTime, given(emergencyRole, { name: "by-hand", maxSessionDuration: 43_200 })),
    ).toEqual([
      {
        id: "Field::maxSessionDuration",
        field: "maxSessionDuration",
        message: 'A session may last "43200" seconds, and 3600 are the most.',
      },
    ]);
  });
});
