import { policyPassesRolesExactly } from "../../../../../policypacks/ownership/rules/policies/policyPassesRolesExactly.ts";
import { allowing, find, findInPlan, provisioningPolicy, saying } from "../support/aws.ts";

describe("policyPassesRolesExactly", () => {
  it("finds nothing in the plan", () => {
    expect(findInPlan(policyPassesRolesExactly)).toEqual([]);
  });

  it("names a pattern of roles", () => {
    expect(
      find(
        policyPassesRolesExactly,
        saying(
          provisioningPolicy,
          allowing("iam:PassRole", "arn:aws:iam::111122223333:role/keyholder/shop/workload/*", {
            Condition: { StringEquals: { "iam:PassedToService": "lambda.amazonaws.com" } },
          }),
        ),
      ),
    ).toEqual([
      {
        id: "Resource::arn:aws:iam::111122223333:role/keyholder/shop/workload/*",
        field: "policy.Statement[0]",
        message: '"arn:aws:iam::111122223333:role/keyholder/shop/workload/*" may be passed.',
      },
    ]);
  });

  it("names a role that may be passed to any service", () => {
    expect(
      find(
        policyPassesRolesExactly,
        saying(
          provisioningPolicy,
          allowing("iam:PassRole", "arn:aws:iam::111122223333:role/keyholder/shop/workload/shop-production-api"),
        ),
      ),
    ).toEqual([
      {
        id: "Resource::arn:aws:iam::111122223333:role/keyholder/shop/workload/shop-production-api",
        field: "policy.Statement[0]",
        message:
          '"arn:aws:iam::111122223333:role/keyholder/shop/workload/shop-production-api" may be passed to any service.',
      },
    ]);
  });

  it("names a role that a pattern of actions lets pass", () => {
    expect(
      find(
        policyPassesRolesExactly,
        saying(provisioningPolicy, allowing("iam:P*", "arn:aws:iam::111122223333:role/x")),
      ),
    ).toEqual([
      {
        id: "Resource::arn:aws:iam::111122223333:role/x",
        field: "policy.Statement[0]",
        message: '"arn:aws:iam::111122223333:role/x" may be passed to any service.',
      },
    ]);
  });

  it("names a pattern of services", () => {
    expect(
      find(
        policyPassesRolesExactly,
        saying(
          provisioningPolicy,
          allowing("iam:PassRole", "arn:aws:iam::111122223333:role/x", {
            Condition: { StringLike: { "iam:PassedToService": "*.amazonaws.com" } },
          }),
        ),
      ),
    ).toEqual([
      {
        id: "Resource::arn:aws:iam::111122223333:role/x",
        field: "policy.Statement[0]",
        message: '"arn:aws:iam::111122223333:role/x" may be passed to any service.',
      },
    ]);
  });

  it("names every role but some", () => {
    expect(
      find(
        policyPassesRolesExactly,
        saying(provisioningPolicy, {
          Effect: "Allow",
          Action: "iam:PassRole",
          NotResource: "arn:aws:iam::111122223333:role/x",
          Condition: { StringEquals: { "iam:PassedToService": "lambda.amazonaws.com" } },
        }),
      ),
    ).toEqual([
      {
        id: "Resource::arn:aws:iam::111122223333:role/x",
        field: "policy.Statement[0]",
        message: 'Every role but "arn:aws:iam::111122223333:role/x" may be passed.',
      },
    ]);
  });
});
