import { roleTrustNamesOneSubject } from "../../../../../policypacks/ownership/rules/trust/roleTrustNamesOneSubject.ts";
import { admittingTokens, deployRole, deploySubject, find, findInPlan, trusting } from "../support/aws.ts";

describe("roleTrustNamesOneSubject", () => {
  it("finds nothing in the plan", () => {
    expect(findInPlan(roleTrustNamesOneSubject)).toEqual([]);
  });

  it("accepts the subject beside other conditions", () => {
    expect(find(roleTrustNamesOneSubject, trusting(deployRole, admittingTokens(deploySubject)))).toEqual([]);
  });

  it("names a statement that compares no subject", () => {
    expect(
      find(
        roleTrustNamesOneSubject,
        trusting(
          deployRole,
          admittingTokens(deploySubject, {
            Condition: { StringEquals: { "token.actions.githubusercontent.com:aud": "sts.amazonaws.com" } },
          }),
        ),
      ),
    ).toEqual([
      {
        id: "Condition::token.actions.githubusercontent.com:sub",
        field: "assumeRolePolicy.Statement[0]",
        message: 'No StringEquals binds "token.actions.githubusercontent.com:sub".',
      },
    ]);
  });

  it("names a statement that compares it as a pattern", () => {
    expect(
      find(
        roleTrustNamesOneSubject,
        trusting(
          deployRole,
          admittingTokens(deploySubject, {
            Condition: { StringLike: { "token.actions.githubusercontent.com:sub": "repo:acorn/shop:*" } },
          }),
        ),
      ),
    ).toEqual([
      {
        id: "Condition::token.actions.githubusercontent.com:sub",
        field: "assumeRolePolicy.Statement[0]",
        message: 'No StringEquals binds "token.actions.githubusercontent.com:sub".',
      },
    ]);
  });

  it("names a subject that stands beside the planned one", () => {
    expect(
      find(
        roleTrustNamesOneSubject,
        trusting(deployRole, admittingTokens([deploySubject, "repo:acorn/shop:pull_request"])),
      ),
    ).toEqual([
      {
        id: "Subject::repo:acorn/shop:pull_request",
        field: "assumeRolePolicy.Statement[0]",
        message: 'The subject "repo:acorn/shop:pull_request" is admitted beside others.',
      },
    ]);
  });

  it("names a wildcard that StringEquals does not read", () => {
    expect(find(roleTrustNamesOneSubject, trusting(deployRole, admittingTokens("repo:acorn/shop:*")))).toEqual([
      {
        id: "Subject::repo:acorn/shop:*",
        field: "assumeRolePolicy.Statement[0]",
        message: '"repo:acorn/shop:*" is no subject of a token.',
      },
    ]);
  });
});
