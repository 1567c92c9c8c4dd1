import { roleTrustAdmitsNoStranger } from "../../../../../policypacks/ownership/rules/trust/roleTrustAdmitsNoStranger.ts";
import {
  admitting,
  admittingTokens,
  deployRole,
  deploySubject,
  find,
  findInPlan,
  trusting,
  user,
} from "../support/aws.ts";

describe("roleTrustAdmitsNoStranger", () => {
  it("finds nothing in the plan", () => {
    expect(findInPlan(roleTrustAdmitsNoStranger)).toEqual([]);
  });

  it("leaves people who are written out to another rule", () => {
    expect(find(roleTrustAdmitsNoStranger, trusting(deployRole, admitting({ AWS: user("eve") })))).toEqual([]);
  });

  it("names one of the tokens that a pattern lets in", () => {
    expect(
      find(
        roleTrustAdmitsNoStranger,
        trusting(
          deployRole,
          admittingTokens(deploySubject, {
            Condition: {
              StringLike: {
                "token.actions.githubusercontent.com:sub": "repo:acorn/shop:environment:production-?eploy",
              },
            },
          }),
        ),
      ),
    ).toEqual([
      {
        id: "Principal::repo:acorn/shop:environment:production-xeploy",
        field: "assumeRolePolicy",
        message: '"repo:acorn/shop:environment:production-xeploy" would be admitted, and the plan does not name it.',
      },
    ]);
  });

  it("names whom an account lets in beside those whom a condition lists", () => {
    expect(
      find(
        roleTrustAdmitsNoStranger,
        trusting(
          deployRole,
          admitting(
            { AWS: "111122223333" },
            { Condition: { ArnLike: { "aws:PrincipalArn": "arn:aws:iam::111122223333:role/x*" } } },
          ),
        ),
      ),
    ).toEqual([
      {
        id: "Principal::arn:aws:iam::111122223333:role/x",
        field: "assumeRolePolicy",
        message: '"arn:aws:iam::111122223333:role/x" would be admitted, and the plan does not name it.',
      },
    ]);
  });

  it("names everybody", () => {
    expect(find(roleTrustAdmitsNoStranger, trusting(deployRole, admitting("*")))).toEqual([
      {
        id: "Principal::arn:aws:iam::999999999999:role/x",
        field: "assumeRolePolicy",
        message: '"arn:aws:iam::999999999999:role/x" would be admitted, and the plan does not name it.',
      },
    ]);
  });
});
