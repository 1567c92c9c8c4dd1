import { roleTrustNamesNoWildcard } from "../../../../../policypacks/ownership/rules/trust/roleTrustNamesNoWildcard.ts";
import { admitting, deployRole, find, findInPlan, trusting, user } from "../support/aws.ts";

describe("roleTrustNamesNoWildcard", () => {
  it("finds nothing in the plan", () => {
    expect(findInPlan(roleTrustNamesNoWildcard)).toEqual([]);
  });

  it("leaves a Deny for everybody alone", () => {
    expect(
      find(
        roleTrustNamesNoWildcard,
        trusting(deployRole, admitting({ AWS: user("ben") }), {
          Effect: "Deny",
          Principal: "*",
          Action: "sts:TagSession",
        }),
      ),
    ).toEqual([]);
  });

  it("names everybody", () => {
    expect(find(roleTrustNamesNoWildcard, trusting(deployRole, admitting("*")))).toEqual([
      { id: "Principal::*", field: "assumeRolePolicy.Statement[0]", message: '"*" is a wildcard.' },
    ]);
  });

  it("names everybody in a list", () => {
    expect(find(roleTrustNamesNoWildcard, trusting(deployRole, admitting({ AWS: ["*", user("ben")] })))).toEqual([
      { id: "Principal::*", field: "assumeRolePolicy.Statement[0]", message: '"*" is a wildcard.' },
    ]);
  });

  it("names any provider of tokens", () => {
    expect(
      find(
        roleTrustNamesNoWildcard,
        trusting(deployRole, admitting({ Federated: "*" }, { Action: "sts:AssumeRoleWithWebIdentity" })),
      ),
    ).toEqual([{ id: "Principal::*", field: "assumeRolePolicy.Statement[0]", message: '"*" is a wildcard.' }]);
  });
});
