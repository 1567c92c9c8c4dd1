import { policyNamesExactActions } from "../../../../../policypacks/ownership/rules/policies/policyNamesExactActions.ts";
import {
  allowing,
  deployEnvelope,
  deployPolicy,
  deployRole,
  documentOf,
  find,
  findInPlan,
  given,
  saying,
} from "../support/aws.ts";

describe("policyNamesExactActions", () => {
  it("finds nothing in the plan", () => {
    expect(findInPlan(policyNamesExactActions)).toEqual([]);
  });

  it("leaves a Deny of everything alone", () => {
    expect(
      find(policyNamesExactActions, saying(deployEnvelope, { Effect: "Deny", Action: "*", Resource: "*" })),
    ).toEqual([]);
  });

  it("names each pattern", () => {
    expect(
      find(
        policyNamesExactActions,
        saying(deployPolicy, allowing(["s3:*", "s3:GetObject", "*"], "arn:aws:s3:::acorn-shop-production-site/*")),
      ),
    ).toEqual([
      { id: "Action::*", field: "policy.Statement[0]", message: '"*" is a pattern.' },
      { id: "Action::s3:*", field: "policy.Statement[0]", message: '"s3:*" is a pattern.' },
    ]);
  });

  it("names NotAction", () => {
    expect(
      find(
        policyNamesExactActions,
        saying(deployPolicy, {
          Effect: "Allow",
          NotAction: ["s3:GetObject", "iam:*"],
          Resource: "arn:aws:s3:::acorn-shop-production-site",
        }),
      ),
    ).toEqual([
      {
        id: "NotAction::iam:*,s3:GetObject",
        field: "policy.Statement[0]",
        message: 'Everything but "iam:*,s3:GetObject" is allowed.',
      },
    ]);
  });

  it("names a pattern in the role itself", () => {
    expect(
      find(
        policyNamesExactActions,
        given(deployRole, {
          inlinePolicies: [
            {
              name: "more",
              policy: documentOf(allowing("ec2:*", "arn:aws:ec2:eu-central-1:111122223333:instance/i-1")),
            },
          ],
        }),
      ),
    ).toEqual([
      { id: "Action::ec2:*", field: "inlinePolicies[0].policy.Statement[0]", message: '"ec2:*" is a pattern.' },
    ]);
  });
});
