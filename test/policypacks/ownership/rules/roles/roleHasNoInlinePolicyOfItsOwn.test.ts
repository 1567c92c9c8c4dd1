import { roleHasNoInlinePolicyOfItsOwn } from "../../../../../policypacks/ownership/rules/roles/roleHasNoInlinePolicyOfItsOwn.ts";
import { deployRole, find, findInPlan, given } from "../support/aws.ts";

describe("roleHasNoInlinePolicyOfItsOwn", () => {
  it("finds nothing in the plan", () => {
    expect(findInPlan(roleHasNoInlinePolicyOfItsOwn)).toEqual([]);
  });

  it("accepts an empty list", () => {
    expect(find(roleHasNoInlinePolicyOfItsOwn, given(deployRole, { inlinePolicies: [] }))).toEqual([]);
  });

  it("names a policy", () => {
    expect(
      find(roleHasNoInlinePolicyOfItsOwn, given(deployRole, { inlinePolicies: [{ name: "more", policy: "{}" }] })),
    ).toEqual([
      { id: "Policy::more", field: "inlinePolicies", message: 'The role has the inline policy "more" in itself.' },
    ]);
  });

  it("names one without a name", () => {
    expect(find(roleHasNoInlinePolicyOfItsOwn, given(deployRole, { inlinePolicies: [{}] }))).toEqual([
      { id: "Field::inlinePolicies", field: "inlinePolicies", message: 'The role has "{}" in itself.' },
    ]);
  });
});
