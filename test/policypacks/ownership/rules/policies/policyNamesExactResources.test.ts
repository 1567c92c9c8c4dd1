import { policyNamesExactResources } from "../../../../../policypacks/ownership/rules/policies/policyNamesExactResources.ts";
import { allowing, deployPolicy, find, findInPlan, saying } from "../support/aws.ts";

describe("policyNamesExactResources", () => {
  it("finds nothing in the plan", () => {
    expect(findInPlan(policyNamesExactResources)).toEqual([]);
  });

  it("accepts everything for an action that knows no resource", () => {
    expect(find(policyNamesExactResources, saying(deployPolicy, allowing("ecr:GetAuthorizationToken", "*")))).toEqual(
      [],
    );
  });

  it("names everything without a reason in the plan", () => {
    expect(
      find(policyNamesExactResources, saying(deployPolicy, allowing(["s3:PutObject", "s3:GetObject"], "*"))),
    ).toEqual([
      {
        id: "Resource::*::s3:GetObject",
        field: "policy.Statement[0]",
        message: '"s3:GetObject" is allowed on "*", which names no resource.',
      },
      {
        id: "Resource::*::s3:PutObject",
        field: "policy.Statement[0]",
        message: '"s3:PutObject" is allowed on "*", which names no resource.',
      },
    ]);
  });

  it("names every resource of a kind", () => {
    expect(
      find(
        policyNamesExactResources,
        saying(
          deployPolicy,
          allowing("lambda:UpdateFunctionCode", "arn:aws:lambda:eu-central-1:111122223333:function:*"),
        ),
      ),
    ).toEqual([
      {
        id: "Resource::arn:aws:lambda:eu-central-1:111122223333:function:*::lambda:UpdateFunctionCode",
        field: "policy.Statement[0]",
        message:
          '"lambda:UpdateFunctionCode" is allowed on "arn:aws:lambda:eu-central-1:111122223333:function:*", which names no resource.',
      },
    ]);
  });

  it("names a bucket that is a pattern", () => {
    expect(
      find(policyNamesExactResources, saying(deployPolicy, allowing("s3:GetObject", "arn:aws:s3:::acorn-*/*"))),
    ).toEqual([
      {
        id: "Resource::arn:aws:s3:::acorn-*/*::s3:GetObject",
        field: "policy.Statement[0]",
        message: '"s3:GetObject" is allowed on "arn:aws:s3:::acorn-*/*", which names no resource.',
      },
    ]);
  });

  it("names any account and region", () => {
    expect(
      find(policyNamesExactResources, saying(deployPolicy, allowing("sqs:SendMessage", "arn:aws:sqs:*:*:orders"))),
    ).toEqual([
      {
        id: "Resource::arn:aws:sqs:*:*:orders::sqs:SendMessage",
        field: "policy.Statement[0]",
        message: '"sqs:SendMessage" is allowed on "arn:aws:sqs:*:*:orders", which names no resource.',
      },
    ]);
  });

  it("names NotResource", () => {
    expect(
      find(
        policyNamesExactResources,
        saying(deployPolicy, { Effect: "Allow", Action: "s3:GetObject", NotResource: "arn:aws:s3:::acorn-secrets/*" }),
      ),
    ).toEqual([
      {
        id: "NotResource::arn:aws:s3:::acorn-secrets/*",
        field: "policy.Statement[0]",
        message: 'Everything but "arn:aws:s3:::acorn-secrets/*" is meant.',
      },
    ]);
  });
});
