import { boundaryProtectsItself } from "../../../../../policypacks/ownership/rules/boundaries/boundaryProtectsItself.ts";
import { allowing, find, findInPlan, provisioningEnvelope, saying } from "../support/aws.ts";

describe("boundaryProtectsItself", () => {
  it("finds nothing in the plan", () => {
    expect(findInPlan(boundaryProtectsItself)).toEqual([]);
  });

  it("names the ways out of a boundary", () => {
    expect(
      find(
        boundaryProtectsItself,
        saying(provisioningEnvelope, allowing(["iam:DeleteRolePermissionsBoundary", "iam:CreatePolicyVersion"], "*")),
      ),
    ).toEqual([
      {
        id: "Action::iam:CreatePolicyVersion",
        field: "policy.Statement[0]",
        message: '"iam:CreatePolicyVersion" is allowed, with which a boundary ends.',
        fix: "Take the action away.",
      },
      {
        id: "Action::iam:DeleteRolePermissionsBoundary",
        field: "policy.Statement[0]",
        message: '"iam:DeleteRolePermissionsBoundary" is allowed, with which a boundary ends.',
        fix: "Take the action away.",
      },
    ]);
  });

  it("names the making of roles without a boundary", () => {
    expect(
      find(
        boundaryProtectsItself,
        saying(
          provisioningEnvelope,
          allowing("iam:CreateRole", "arn:aws:iam::111122223333:role/keyholder/shop/workload/x"),
        ),
      ),
    ).toEqual([
      {
        id: "Action::iam:CreateRole",
        field: "policy.Statement[0]",
        message: '"iam:CreateRole" is allowed outside of an envelope of the plan.',
      },
    ]);
  });

  it("names the making of roles inside some other policy", () => {
    expect(
      find(
        boundaryProtectsItself,
        saying(
          provisioningEnvelope,
          allowing("iam:PutRolePolicy", "*", {
            Condition: { StringEquals: { "iam:PermissionsBoundary": "arn:aws:iam::aws:policy/AdministratorAccess" } },
          }),
        ),
      ),
    ).toEqual([
      {
        id: "Action::iam:PutRolePolicy",
        field: "policy.Statement[0]",
        message: '"iam:PutRolePolicy" is allowed outside of an envelope of the plan.',
      },
    ]);
  });

  it("names a boundary that need not be there", () => {
    expect(
      find(
        boundaryProtectsItself,
        saying(
          provisioningEnvelope,
          allowing("iam:CreateRole", "*", {
            Condition: {
              StringEqualsIfExists: {
                "iam:PermissionsBoundary":
                  "arn:aws:iam::111122223333:policy/keyholder/shop/shop-production-workload-envelope",
              },
            },
          }),
        ),
      ),
    ).toEqual([
      {
        id: "Action::iam:CreateRole",
        field: "policy.Statement[0]",
        message: '"iam:CreateRole" is allowed outside of an envelope of the plan.',
      },
    ]);
  });
});
