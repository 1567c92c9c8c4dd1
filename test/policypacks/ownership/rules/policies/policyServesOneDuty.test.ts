import { policyServesOneDuty } from "../../../../../policypacks/ownership/rules/policies/policyServesOneDuty.ts";
import { allowing, deployPolicy, emergencyPolicy, find, findInPlan, given, saying } from "../support/aws.ts";

describe("policyServesOneDuty", () => {
  it("finds nothing in the plan", () => {
    expect(findInPlan(policyServesOneDuty)).toEqual([]);
  });

  it("accepts one duty in a policy that the plan does not name", () => {
    expect(find(policyServesOneDuty, given(deployPolicy, { role: "by-hand" }))).toEqual([]);
  });

  it("names what belongs to another duty", () => {
    expect(
      find(
        policyServesOneDuty,
        saying(
          deployPolicy,
          allowing(
            ["lambda:UpdateFunctionCode", "lambda:CreateFunction"],
            "arn:aws:lambda:eu-central-1:111122223333:function:shop-production-api",
          ),
        ),
      ),
    ).toEqual([
      {
        id: "Action::lambda:CreateFunction",
        field: "policy.Statement[0]",
        message: '"lambda:CreateFunction" belongs to provisioning.',
        fix: "Leave it to a role of provisioning.",
      },
    ]);
  });

  it("names the reading of secrets beside deploying", () => {
    expect(
      find(
        policyServesOneDuty,
        saying(deployPolicy, allowing(["lambda:UpdateFunctionCode", "secretsmanager:GetSecretValue"], "*")),
      ),
    ).toEqual([
      {
        id: "Action::secretsmanager:GetSecretValue",
        field: "policy.Statement[0]",
        message: '"secretsmanager:GetSecretValue" belongs to no duty: such actions read values of secrets.',
        fix: "Leave this to the role of the running service, or deny it.",
      },
    ]);
  });

  it("names the duty that comes closest where the plan does not say one", () => {
    expect(
      find(
        policyServesOneDuty,
        given(
          saying(
            deployPolicy,
            allowing(["lambda:UpdateFunctionCode", "lambda:PublishVersion", "iam:CreateAccessKey"], "*"),
          ),
          { role: "by-hand" },
        ),
      ),
    ).toEqual([
      {
        id: "Action::iam:CreateAccessKey",
        field: "policy.Statement[0]",
        message: '"iam:CreateAccessKey" belongs to no duty: such actions make credentials for somebody.',
        fix: "Leave this to the role of the running service, or deny it.",
      },
    ]);
  });

  it("names the end of oversight in an emergency", () => {
    expect(find(policyServesOneDuty, saying(emergencyPolicy, allowing("cloudtrail:StopLogging", "*")))).toEqual([
      {
        id: "Action::cloudtrail:StopLogging",
        field: "policy.Statement[0]",
        message: '"cloudtrail:StopLogging" can end or hide what others check by.',
        fix: "Remove or deny it: nobody may switch off what checks them.",
      },
    ]);
  });
});
