import { resourcePolicyCannotBypassABoundary } from "../../../../../policypacks/ownership/rules/resourcePolicies/resourcePolicyCannotBypassABoundary.ts";
import { documentOf, find, findInPlan, handMade, open, saying, topicPolicy, user } from "../support/aws.ts";

describe("resourcePolicyCannotBypassABoundary", () => {
  it("finds nothing in the plan", () => {
    expect(findInPlan(resourcePolicyCannotBypassABoundary)).toEqual([]);
  });

  it("accepts a role, whose boundary counts", () => {
    expect(
      find(resourcePolicyCannotBypassABoundary, saying(topicPolicy, open({ AWS: "arn:aws:iam::111122223333:role/x" }))),
    ).toEqual([]);
  });

  it("names a session of a role", () => {
    expect(
      find(
        resourcePolicyCannotBypassABoundary,
        saying(topicPolicy, open({ AWS: "arn:aws:sts::111122223333:assumed-role/shop-production-deploy/cleo" })),
      ),
    ).toEqual([
      {
        id: "Principal::arn:aws:sts::111122223333:assumed-role/shop-production-deploy/cleo",
        field: "policy.Statement[0]",
        message:
          '"arn:aws:sts::111122223333:assumed-role/shop-production-deploy/cleo" is given access that no boundary limits.',
      },
    ]);
  });

  it("names a user", () => {
    expect(
      find(
        resourcePolicyCannotBypassABoundary,
        handMade("aws:kms/keyPolicy:KeyPolicy", { policy: documentOf(open({ AWS: user("ben") })) }),
      ),
    ).toEqual([
      {
        id: "Principal::arn:aws:iam::111122223333:user/ben",
        field: "policy.Statement[0]",
        message: '"arn:aws:iam::111122223333:user/ben" is given access that no boundary limits.',
      },
    ]);
  });

  it("names a role under everybody", () => {
    expect(
      find(
        resourcePolicyCannotBypassABoundary,
        saying(
          topicPolicy,
          open("*", { Condition: { ArnEquals: { "aws:PrincipalArn": "arn:aws:iam::111122223333:role/x" } } }),
        ),
      ),
    ).toEqual([
      {
        id: "Principal::arn:aws:iam::111122223333:role/x",
        field: "policy.Statement[0]",
        message: '"arn:aws:iam::111122223333:role/x" is given access that no boundary limits.',
      },
    ]);
  });

  it("names whom a grant of a key is for", () => {
    expect(
      find(
        resourcePolicyCannotBypassABoundary,
        handMade("aws:kms/grant:Grant", { keyId: "k", granteePrincipal: user("ben"), operations: ["Decrypt"] }),
      ),
    ).toEqual([
      {
        id: "Principal::arn:aws:iam::111122223333:user/ben",
        field: "principal.Statement[0]",
        message: '"arn:aws:iam::111122223333:user/ben" is given access that no boundary limits.',
      },
    ]);
  });
});
