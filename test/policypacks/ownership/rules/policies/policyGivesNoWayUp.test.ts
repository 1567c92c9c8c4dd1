import { policyGivesNoWayUp } from "../../../../../policypacks/ownership/rules/policies/policyGivesNoWayUp.ts";
import { allowing, deployEnvelope, deployPolicy, find, findInPlan, given, saying } from "../support/aws.ts";

describe("policyGivesNoWayUp", () => {
  it("finds nothing in the plan", () => {
    expect(findInPlan(policyGivesNoWayUp)).toEqual([]);
  });

  it("accepts what the role's envelope does not let through", () => {
    expect(find(policyGivesNoWayUp, saying(deployPolicy, allowing("iam:CreatePolicyVersion", "*")))).toEqual([]);
  });

  it("names the way that a boundary leaves open", () => {
    expect(
      find(
        policyGivesNoWayUp,
        saying(deployEnvelope, allowing("iam:CreatePolicyVersion", "arn:aws:iam::111122223333:policy/*")),
      ),
    ).toEqual([
      {
        id: "Path::iam-001",
        field: "policy.Statement[0]",
        message:
          'iam:CreatePolicyVersion is allowed, for example on "arn:aws:iam::111122223333:policy/admin": Writes a new default version of a managed policy that one carries, which allows everything.',
        fix: "Allow iam:CreatePolicyVersion only on policies that neither the caller nor any role it may become carries.",
      },
      {
        id: "Path::keyholder-boundary-edit-policy",
        field: "policy.Statement[0]",
        message:
          'iam:CreatePolicyVersion or iam:SetDefaultPolicyVersion on a boundary is allowed, for example on "arn:aws:iam::111122223333:policy/boundary": Rewrites the policy that is one\'s boundary, or makes an older and wider version of it the default.',
        fix: "Deny iam:CreatePolicyVersion, iam:SetDefaultPolicyVersion and iam:DeletePolicyVersion on the boundary.",
      },
    ]);
  });

  it("names the way of a role that the plan does not name", () => {
    expect(
      find(policyGivesNoWayUp, given(saying(deployPolicy, allowing("iam:PutRolePolicy", "*")), { role: "by-hand" })),
    ).toEqual([
      {
        id: "Path::iam-005",
        field: "policy.Statement[0]",
        message:
          'iam:PutRolePolicy is allowed, for example on "arn:aws:iam::999999999999:role/admin": Writes an inline policy that allows everything into the role one acts as.',
        fix: "Allow iam:PutRolePolicy only on roles of one's own workloads, with iam:PermissionsBoundary set to one exact boundary.",
      },
    ]);
  });
});
