import type { Properties } from "../../../../../access/stack/resource.ts";
import { roleTrustDemandsMfa } from "../../../../../policypacks/ownership/rules/trust/roleTrustDemandsMfa.ts";
import { admitting, deployRole, find, findInPlan, session, trusting, user } from "../support/aws.ts";

describe("roleTrustDemandsMfa", () => {
  it("finds nothing in the plan", () => {
    expect(findInPlan(roleTrustDemandsMfa)).toEqual([]);
  });

  it("accepts a Deny without MFA in its place", () => {
    expect(
      find(
        roleTrustDemandsMfa,
        trusting(deployRole, admitting({ AWS: user("ben") }, { Condition: {} as Properties }), {
          Effect: "Deny",
          Principal: "*",
          Action: "sts:AssumeRole",
          Condition: { BoolIfExists: { "aws:MultiFactorAuthPresent": "false" } },
        }),
      ),
    ).toEqual([]);
  });

  it("accepts a session of Identity Center that must not say that it had none", () => {
    expect(
      find(
        roleTrustDemandsMfa,
        trusting(
          deployRole,
          admitting({ AWS: session }, { Condition: { BoolIfExists: { "aws:MultiFactorAuthPresent": "true" } } }),
        ),
      ),
    ).toEqual([]);
  });

  it("names a user without MFA", () => {
    expect(
      find(
        roleTrustDemandsMfa,
        trusting(deployRole, { Effect: "Allow", Principal: { AWS: user("ben") }, Action: "sts:AssumeRole" }),
      ),
    ).toEqual([
      {
        id: "Principal::arn:aws:iam::111122223333:user/ben",
        field: "assumeRolePolicy.Statement[0]",
        message: '"arn:aws:iam::111122223333:user/ben" is admitted without MFA.',
      },
    ]);
  });

  it("names a user of whom MFA is asked only if the key is there", () => {
    expect(
      find(
        roleTrustDemandsMfa,
        trusting(
          deployRole,
          admitting({ AWS: user("ben") }, { Condition: { BoolIfExists: { "aws:MultiFactorAuthPresent": "true" } } }),
        ),
      ),
    ).toEqual([
      {
        id: "Principal::arn:aws:iam::111122223333:user/ben",
        field: "assumeRolePolicy.Statement[0]",
        message: '"arn:aws:iam::111122223333:user/ben" is admitted without MFA.',
      },
    ]);
  });

  it("names a session without any condition", () => {
    expect(
      find(
        roleTrustDemandsMfa,
        trusting(deployRole, { Effect: "Allow", Principal: { AWS: session }, Action: "sts:AssumeRole" }),
      ),
    ).toEqual([
      {
        id: "Principal::arn:aws:sts::111122223333:assumed-role/AWSReservedSSO_Engineer_0123456789abcdef/cleo@acorn.example",
        field: "assumeRolePolicy.Statement[0]",
        message:
          '"arn:aws:sts::111122223333:assumed-role/AWSReservedSSO_Engineer_0123456789abcdef/cleo@acorn.example" is admitted without MFA.',
      },
    ]);
  });
});
