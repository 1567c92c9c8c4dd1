import { roleTrustNamesOwnerAndBackupOnly } from "../../../../../policypacks/ownership/rules/trust/roleTrustNamesOwnerAndBackupOnly.ts";
import { admitting, deployRole, emergencyRole, find, findInPlan, given, trusting, user } from "../support/aws.ts";

describe("roleTrustNamesOwnerAndBackupOnly", () => {
  it("finds nothing in the plan", () => {
    expect(findInPlan(roleTrustNamesOwnerAndBackupOnly)).toEqual([]);
  });

  it("names a declared person by the id", () => {
    expect(
      find(roleTrustNamesOwnerAndBackupOnly, trusting(deployRole, admitting({ AWS: [user("cleo"), user("eve")] }))),
    ).toEqual([
      {
        id: "Principal::eve",
        field: "assumeRolePolicy.Statement[0]",
        message: '"eve" is neither owner nor backup of deploy.',
      },
    ]);
  });

  it("names nobody's principal by its ARN", () => {
    expect(find(roleTrustNamesOwnerAndBackupOnly, trusting(deployRole, admitting({ AWS: user("mallory") })))).toEqual([
      {
        id: "Principal::arn:aws:iam::111122223333:user/mallory",
        field: "assumeRolePolicy.Statement[0]",
        message: '"arn:aws:iam::111122223333:user/mallory" is nobody who is declared.',
      },
    ]);
  });

  it("names the people whom a condition lists", () => {
    expect(
      find(
        roleTrustNamesOwnerAndBackupOnly,
        trusting(
          deployRole,
          admitting({ AWS: "111122223333" }, { Condition: { StringEquals: { "aws:PrincipalArn": user("eve") } } }),
        ),
      ),
    ).toEqual([
      {
        id: "Principal::eve",
        field: "assumeRolePolicy.Statement[0]",
        message: '"eve" is neither owner nor backup of deploy.',
      },
    ]);
  });

  it("names everybody on a role that the plan does not name", () => {
    expect(
      find(
        roleTrustNamesOwnerAndBackupOnly,
        given(trusting(deployRole, admitting({ AWS: user("cleo") })), { name: "by-hand" }),
      ),
    ).toEqual([
      {
        id: "Principal::cleo",
        field: "assumeRolePolicy.Statement[0]",
        message: '"cleo" is neither owner nor backup of a duty that has this role.',
      },
    ]);
  });

  it("names who holds no emergency access", () => {
    expect(find(roleTrustNamesOwnerAndBackupOnly, trusting(emergencyRole, admitting({ AWS: user("cleo") })))).toEqual([
      {
        id: "Principal::cleo",
        field: "assumeRolePolicy.Statement[0]",
        message: '"cleo" is no holder of emergency access.',
      },
    ]);
  });
});
