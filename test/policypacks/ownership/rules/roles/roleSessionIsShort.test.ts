import { roleSessionIsShort } from "../../../../../policypacks/ownership/rules/roles/roleSessionIsShort.ts";
import { deployRole, emergencyRole, find, findInPlan, given } from "../support/aws.ts";

describe("roleSessionIsShort", () => {
  it("finds nothing in the plan", () => {
    expect(findInPlan(roleSessionIsShort)).toEqual([]);
  });

  it("accepts a role that leaves it to AWS", () => {
    expect(find(roleSessionIsShort, given(deployRole, { maxSessionDuration: undefined }))).toEqual([]);
  });

  it("leaves the emergency role to its own rule", () => {
    expect(find(roleSessionIsShort, given(emergencyRole, { maxSessionDuration: 43_200 }))).toEqual([]);
  });

  it("names a session of twelve hours", () => {
    expect(find(roleSessionIsShort, given(deployRole, { maxSessionDuration: 43_200 }))).toEqual([
      {
        id: "Field::maxSessionDuration",
        field: "maxSessionDuration",
        message: 'A session may last "43200" seconds, and 3600 are the most.',
      },
    ]);
  });

  it("names a length that is no number", () => {
    expect(find(roleSessionIsShort, given(deployRole, { maxSessionDuration: "3600" }))).toEqual([
      {
        id: "Field::maxSessionDuration",
        field: "maxSessionDuration",
        message: 'A session may last "3600" seconds, and 3600 are the most.',
      },
    ]);
  });
});
