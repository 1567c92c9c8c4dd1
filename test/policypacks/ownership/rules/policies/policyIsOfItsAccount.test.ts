import { policyIsOfItsAccount } from "../../../../../policypacks/ownership/rules/policies/policyIsOfItsAccount.ts";
import { allowing, deployPolicy, find, findInPlan, saying } from "../support/aws.ts";

describe("policyIsOfItsAccount", () => {
  it("finds nothing in the plan", () => {
    expect(findInPlan(policyIsOfItsAccount)).toEqual([]);
  });

  it("accepts resources of AWS itself", () => {
    expect(
      find(
        policyIsOfItsAccount,
        saying(deployPolicy, allowing("ssm:GetParameter", "arn:aws:ssm:eu-central-1::parameter/aws/service/ami")),
      ),
    ).toEqual([]);
  });

  it("names a resource of another account", () => {
    expect(
      find(
        policyIsOfItsAccount,
        saying(deployPolicy, allowing("sqs:SendMessage", "arn:aws:sqs:eu-central-1:999999999999:orders")),
      ),
    ).toEqual([
      {
        id: "Resource::arn:aws:sqs:eu-central-1:999999999999:orders",
        field: "policy.Statement[0]",
        message: '"arn:aws:sqs:eu-central-1:999999999999:orders" is not of account "111122223333".',
      },
    ]);
  });

  it("names a resource of any account", () => {
    expect(
      find(
        policyIsOfItsAccount,
        saying(deployPolicy, allowing("sqs:SendMessage", "arn:aws:sqs:eu-central-1:*:orders")),
      ),
    ).toEqual([
      {
        id: "Resource::arn:aws:sqs:eu-central-1:*:orders",
        field: "policy.Statement[0]",
        message: '"arn:aws:sqs:eu-central-1:*:orders" is not of account "111122223333".',
      },
    ]);
  });
});
