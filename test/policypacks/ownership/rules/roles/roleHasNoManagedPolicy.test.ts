import { roleHasNoManagedPolicy } from "../../../../../policypacks/ownership/rules/roles/roleHasNoManagedPolicy.ts";
import { deployRole, find, findInPlan, given } from "../support/aws.ts";

describe("roleHasNoManagedPolicy", () => {
  it("finds nothing in the plan", () => {
    expect(findInPlan(roleHasNoManagedPolicy)).toEqual([]);
  });

  it("accepts an empty list", () => {
    expect(find(roleHasNoManagedPolicy, given(deployRole, { managedPolicyArns: [] }))).toEqual([]);
  });

  it("names each policy, in the same order however they are written", () => {
    expect(
      find(
        roleHasNoManagedPolicy,
        given(deployRole, {
          managedPolicyArns: ["arn:aws:iam::aws:policy/ReadOnlyAccess", "arn:aws:iam::aws:policy/AdministratorAccess"],
        }),
      ),
    ).toEqual([
      {
        id: "Policy::arn:aws:iam::aws:policy/AdministratorAccess",
        field: "managedPolicyArns",
        message: '"arn:aws:iam::aws:policy/AdministratorAccess" is attached to the role.',
      },
      {
        id: "Policy::arn:aws:iam::aws:policy/ReadOnlyAccess",
        field: "managedPolicyArns",
        message: '"arn:aws:iam::aws:policy/ReadOnlyAccess" is attached to the role.',
      },
    ]);
  });

  it("names what is no policy", () => {
    expect(find(roleHasNoManagedPolicy, given(deployRole, { managedPolicyArns: [{ arn: "*" }] }))).toEqual([
      { id: "Field::managedPolicyArns", field: "managedPolicyArns", message: '"{"arn":"*"}" is no list of policies.' },
    ]);
  });
});
