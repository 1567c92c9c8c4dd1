import { roleDoesNotForceDetach } from "../../../../../policypacks/ownership/rules/roles/roleDoesNotForceDetach.ts";
import { deployRole, find, findInPlan, given } from "../support/aws.ts";

describe("roleDoesNotForceDetach", () => {
  it("finds nothing in the plan", () => {
    expect(findInPlan(roleDoesNotForceDetach)).toEqual([]);
  });

  it("accepts a role that leaves it out", () => {
    expect(find(roleDoesNotForceDetach, given(deployRole, { forceDetachPolicies: undefined }))).toEqual([]);
  });

  it("names forced detaching", () => {
    expect(find(roleDoesNotForceDetach, given(deployRole, { forceDetachPolicies: true }))).toEqual([
      { id: "Field::forceDetachPolicies", field: "forceDetachPolicies", message: 'forceDetachPolicies is "true".' },
    ]);
  });

  it("names what is neither true nor false", () => {
    expect(find(roleDoesNotForceDetach, given(deployRole, { forceDetachPolicies: "false" }))).toEqual([
      { id: "Field::forceDetachPolicies", field: "forceDetachPolicies", message: 'forceDetachPolicies is "false".' },
    ]);
  });
});
