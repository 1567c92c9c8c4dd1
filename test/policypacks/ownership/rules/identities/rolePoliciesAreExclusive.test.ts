import { rolePoliciesAreExclusive } from "../../../../../policypacks/ownership/rules/identities/rolePoliciesAreExclusive.ts";
import { deployPolicy, exclusivePolicies, find, findInPlan, given } from "../support/aws.ts";

describe("rolePoliciesAreExclusive", () => {
  it("finds nothing in the plan", () => {
    expect(findInPlan(rolePoliciesAreExclusive)).toEqual([]);
  });

  it("names a second policy in the list", () => {
    expect(find(rolePoliciesAreExclusive, given(exclusivePolicies, { policyNames: ["permissions", "more"] }))).toEqual([
      { id: "Policy::more", field: "policyNames", message: '"more" is a second policy of the role.' },
    ]);
  });

  it("names a policy of another name", () => {
    expect(find(rolePoliciesAreExclusive, given(deployPolicy, { name: "more" }))).toEqual([
      { id: "Policy::more", field: "name", message: '"more" is a second policy of the role.' },
    ]);
  });

  it("names a policy without a name", () => {
    expect(find(rolePoliciesAreExclusive, given(deployPolicy, { name: undefined }))).toEqual([
      { id: "Field::name", field: "name", message: "The policy has no name of its own." },
    ]);
  });
});
