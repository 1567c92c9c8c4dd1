import { policyStaysInItsEnvelope } from "../../../../../policypacks/ownership/rules/policies/policyStaysInItsEnvelope.ts";
import { allowing, deployPolicy, find, findInPlan, given, saying } from "../support/aws.ts";

describe("policyStaysInItsEnvelope", () => {
  it("finds nothing in the plan", () => {
    expect(findInPlan(policyStaysInItsEnvelope)).toEqual([]);
  });

  it("leaves a policy that the plan does not name to other rules", () => {
    expect(
      find(policyStaysInItsEnvelope, given(saying(deployPolicy, allowing("s3:PutObject", "*")), { role: "by-hand" })),
    ).toEqual([]);
  });

  it("names each action that lies outside", () => {
    expect(
      find(
        policyStaysInItsEnvelope,
        saying(
          deployPolicy,
          allowing(["s3:GetObject", "s3:PutBucketPolicy"], "arn:aws:s3:::acorn-shop-production-site/index.html"),
        ),
      ),
    ).toEqual([
      {
        id: "Action::s3:GetObject",
        field: "policy",
        message:
          '"s3:GetObject" is allowed on "arn:aws:s3:::acorn-shop-production-site/index.html", which is outside of envelope "shop-production-deploy-envelope".',
      },
      {
        id: "Action::s3:PutBucketPolicy",
        field: "policy",
        message:
          '"s3:PutBucketPolicy" is allowed on "arn:aws:s3:::acorn-shop-production-site/index.html", which is outside of envelope "shop-production-deploy-envelope".',
      },
    ]);
  });

  it("names an action on a resource that lies outside", () => {
    expect(
      find(
        policyStaysInItsEnvelope,
        saying(
          deployPolicy,
          allowing("s3:GetObject", "arn:aws:s3:::acorn-secrets/*", {
            Condition: { StringEquals: { "aws:ResourceAccount": "111122223333" } },
          }),
        ),
      ),
    ).toEqual([
      {
        id: "Action::s3:GetObject",
        field: "policy",
        message:
          '"s3:GetObject" is allowed on "arn:aws:s3:::acorn-secrets/", which is outside of envelope "shop-production-deploy-envelope".',
      },
    ]);
  });

  it("names NotAction", () => {
    expect(
      find(
        policyStaysInItsEnvelope,
        saying(deployPolicy, {
          Effect: "Allow",
          NotAction: "iam:*",
          Resource: "arn:aws:s3:::acorn-shop-production-site/*",
        }),
      ),
    ).toEqual([
      {
        id: "NotAction::iam:*",
        field: "policy",
        message:
          'Everything but "iam:*" is allowed on "arn:aws:s3:::acorn-shop-production-site/", which is outside of envelope "shop-production-deploy-envelope".',
      },
    ]);
  });
});
