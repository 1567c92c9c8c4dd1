import { roleTrustConditionsBind } from "../../../../../policypacks/ownership/rules/trust/roleTrustConditionsBind.ts";
import { admitting, admittingTokens, deployRole, find, findInPlan, session, trusting, user } from "../support/aws.ts";

describe("roleTrustConditionsBind", () => {
  it("finds nothing in the plan", () => {
    expect(findInPlan(roleTrustConditionsBind)).toEqual([]);
  });

  it("accepts MFA of a session that must not say that it had none", () => {
    expect(
      find(
        roleTrustConditionsBind,
        trusting(
          deployRole,
          admitting({ AWS: session }, { Condition: { BoolIfExists: { "aws:MultiFactorAuthPresent": "true" } } }),
        ),
      ),
    ).toEqual([]);
  });

  it("names a condition that refuses nobody", () => {
    expect(
      find(
        roleTrustConditionsBind,
        trusting(
          deployRole,
          admitting(
            { AWS: user("ben") },
            {
              Condition: { Bool: { "aws:MultiFactorAuthPresent": "true" }, StringLike: { "aws:PrincipalOrgID": "*" } },
            },
          ),
        ),
      ),
    ).toEqual([
      {
        id: "Condition::aws:PrincipalOrgID",
        field: "assumeRolePolicy.Statement[0]",
        message: 'StringLike of "aws:PrincipalOrgID" with "*" refuses nobody.',
        fix: "Write the values that are trusted, or remove the condition.",
      },
    ]);
  });

  it("names a condition that nobody meets", () => {
    expect(find(roleTrustConditionsBind, trusting(deployRole, admittingTokens("repo:acorn/shop:*")))).toEqual([
      {
        id: "Condition::token.actions.githubusercontent.com:sub",
        field: "assumeRolePolicy.Statement[0]",
        message: '"repo:acorn/shop:*" admits nobody, as StringEquals takes its wildcard for a character.',
        fix: "Write the exact subject.",
      },
    ]);
  });
});
