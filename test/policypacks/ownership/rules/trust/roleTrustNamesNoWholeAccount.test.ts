import { roleTrustNamesNoWholeAccount } from "../../../../../policypacks/ownership/rules/trust/roleTrustNamesNoWholeAccount.ts";
import { admitting, deployRole, find, findInPlan, trusting, user } from "../support/aws.ts";

describe("roleTrustNamesNoWholeAccount", () => {
  it("finds nothing in the plan", () => {
    expect(findInPlan(roleTrustNamesNoWholeAccount)).toEqual([]);
  });

  it("accepts an account of which a condition names people", () => {
    expect(
      find(
        roleTrustNamesNoWholeAccount,
        trusting(
          deployRole,
          admitting({ AWS: "111122223333" }, { Condition: { ArnEquals: { "aws:PrincipalArn": user("ben") } } }),
        ),
      ),
    ).toEqual([]);
  });

  it("names an account", () => {
    expect(
      find(roleTrustNamesNoWholeAccount, trusting(deployRole, admitting({ AWS: "arn:aws:iam::111122223333:root" }))),
    ).toEqual([
      {
        id: "Principal::111122223333",
        field: "assumeRolePolicy.Statement[0]",
        message: 'Whoever account "111122223333" lets is admitted.',
      },
    ]);
  });

  it("names an account of which a condition names a pattern", () => {
    expect(
      find(
        roleTrustNamesNoWholeAccount,
        trusting(
          deployRole,
          admitting(
            { AWS: "999999999999" },
            { Condition: { ArnLike: { "aws:PrincipalArn": "arn:aws:iam::999999999999:user/b*" } } },
          ),
        ),
      ),
    ).toEqual([
      {
        id: "Principal::999999999999",
        field: "assumeRolePolicy.Statement[0]",
        message: 'Whoever account "999999999999" lets is admitted.',
      },
    ]);
  });
});
