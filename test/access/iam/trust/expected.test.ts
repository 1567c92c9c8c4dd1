import fc from "fast-check";
import { parsePolicy } from "../../../../access/iam/policy/parsePolicy.ts";
import type { Policy } from "../../../../access/iam/policy/policy.ts";
import { admitsOnly } from "../../../../access/iam/trust/expected/admitsOnly.ts";
import { type ExpectedPrincipal, parseExpected } from "../../../../access/iam/trust/expected/expectedPrincipal.ts";
import { trustAdmits } from "../../../../access/iam/trust/trustAdmits.ts";
import { trustFindings } from "../../../../access/iam/trust/trustFindings.ts";

const issuer = "token.actions.githubusercontent.com";
const subject = "repo:acorn/shop:environment:production-deploy";
const role = "arn:aws:iam::111122223333:role/Deploy";

function policyOf(...statements: readonly object[]): Policy {
  const { policy } = parsePolicy({ Version: "2012-10-17", Statement: statements }, "trust");
  if (policy === undefined) throw new Error("The document is no policy.");
  return policy;
}

const web = (operator: string, sub: string | readonly string[]) => ({
  Effect: "Allow",
  Principal: { Federated: `arn:aws:iam::111122223333:oidc-provider/${issuer}` },
  Action: "sts:AssumeRoleWithWebIdentity",
  Condition: { [operator]: { [`${issuer}:aud`]: "sts.amazonaws.com", [`${issuer}:sub`]: sub } },
});
const trusts = (principal: unknown, condition: object = {}) => ({
  Effect: "Allow",
  Principal: principal,
  Action: "sts:AssumeRole",
  ...(Object.keys(condition).length > 0 && { Condition: condition }),
});
const expected = (...texts: readonly string[]): readonly ExpectedPrincipal[] =>
  texts.flatMap((text) => parseExpected(text).expected ?? []);

describe("parseExpected", () => {
  it.each([
    [subject, { kind: "subject", issuer: "github", subject }],
    [
      "repository_owner_id:7:environment:production",
      { kind: "subject", issuer: "github", subject: "repository_owner_id:7:environment:production" },
    ],
    ["system:serviceaccount:shop:api", { kind: "subject", issuer: "eks", subject: "system:serviceaccount:shop:api" }],
    ["111122223333", { kind: "account", account: "111122223333" }],
    ["arn:aws:iam::111122223333:root", { kind: "account", account: "111122223333" }],
    [role, { kind: "principal", arn: role }],
    ["lambda.amazonaws.com", { kind: "service", service: "lambda.amazonaws.com" }],
  ])("reads %s", (text, wanted) => {
    expect(parseExpected(` ${text} `)).toEqual({ expected: wanted });
  });

  it("refuses wildcards, and what is no principal", () => {
    expect(parseExpected("repo:acorn/*")).toEqual({
      expected: undefined,
      message: '"repo:acorn/*" has a wildcard.',
      fix: "Write out each principal that is expected.",
    });
    expect(parseExpected("oscar")).toEqual({
      expected: undefined,
      message: '"oscar" is no principal.',
      fix: 'Write a subject such as "repo:acorn/shop:environment:production", an ARN, an account or a service.',
    });
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.string(), (text) => parseExpected(text) !== undefined));
  });
});

describe("admitsOnly", () => {
  const proven = { unexpected: [], notAdmitted: [] };
  const who = (policy: Policy, ...texts: readonly string[]) =>
    admitsOnly(policy, expected(...texts)).unexpected.map((stranger) => stranger.who);

  it("proves an exact subject", () => {
    expect(admitsOnly(policyOf(web("StringEquals", subject)), expected(subject))).toEqual(proven);
  });

  it("proves a wide subject that a Deny narrows", () => {
    const deny = {
      Effect: "Deny",
      Principal: "*",
      Action: "sts:*",
      Condition: { StringNotEquals: { [`${issuer}:sub`]: subject } },
    };
    expect(admitsOnly(policyOf(web("StringLike", "repo:acorn/*"), deny), expected(subject))).toEqual(proven);
  });

  it("names a subject that should not be admitted, and that the policy indeed admits", () => {
    for (const pattern of [
      "*",
      "repo:acorn/*",
      "repo:acorn/shop:*",
      "repo:*/shop:ref:refs/heads/main",
      "repo:acorn/sh?p:environment:production-deploy",
    ]) {
      const policy = policyOf(web("StringLike", pattern));
      const [stranger = ""] = who(policy, subject);
      expect(stranger).not.toBe(subject);
      expect([
        pattern,
        stranger,
        trustAdmits(policy, { kind: "token", issuer, claims: { sub: stranger, aud: "sts.amazonaws.com" } }),
      ]).toEqual([pattern, stranger, true]);
    }
  });

  it("names an expected subject that is not admitted", () => {
    const other = "repo:acorn/shop:ref:refs/heads/main";
    expect(admitsOnly(policyOf(web("StringEquals", subject)), expected(subject, other)).notAdmitted).toEqual(
      expected(other),
    );
  });

  it("proves roles, accounts, services and conditions on the ARN", () => {
    expect(admitsOnly(policyOf(trusts({ AWS: role })), expected(role))).toEqual(proven);
    expect(admitsOnly(policyOf(trusts({ AWS: role })), expected("111122223333")).unexpected).toEqual([]);
    expect(admitsOnly(policyOf(trusts({ AWS: "111122223333" })), expected("111122223333"))).toEqual(proven);
    expect(admitsOnly(policyOf(trusts("*", { ArnEquals: { "aws:PrincipalArn": role } })), expected(role))).toEqual(
      proven,
    );
    expect(admitsOnly(policyOf(trusts({ Service: "lambda.amazonaws.com" })), expected("lambda.amazonaws.com"))).toEqual(
      proven,
    );
  });

  it("names who else comes in by an account, by everybody, by a service", () => {
    expect(who(policyOf(trusts({ AWS: "111122223333" })), role)).toHaveLength(1);
    expect(who(policyOf(trusts("*")), role)).toEqual(["arn:aws:iam::999999999999:role/x"]);
    expect(
      who(policyOf(trusts({ Service: ["lambda.amazonaws.com", "ec2.amazonaws.com"] })), "lambda.amazonaws.com"),
    ).toEqual(["ec2.amazonaws.com"]);
  });
});

describe("trustFindings with expectations", () => {
  it("says who is admitted and not expected, and who is expected and not admitted", () => {
    const policy = policyOf({ ...web("StringEquals", "repo:acorn/other:environment:production"), Sid: "Other" });
    expect(trustFindings(policy, expected(subject))).toEqual([
      {
        rule: "does-not-admit-expected",
        finding: `Principal::${subject}`,
        statement: "",
        severity: "medium",
        message: `"${subject}" is expected and is not admitted.`,
        fix: "Add a statement that admits it, or take it off those who are expected.",
      },
      {
        rule: "admits-unexpected",
        finding: "Principal::repo:acorn/other:environment:production",
        statement: "Statement[0] (Other)",
        severity: "high",
        message: '"repo:acorn/other:environment:production" is admitted and is not expected.',
        fix: "Narrow the statement to those who are expected, or add who is missing to them.",
      },
    ]);
  });

  it("says nothing where exactly who is expected is admitted", () => {
    expect(trustFindings(policyOf(web("StringEquals", subject)), expected(subject))).toEqual([]);
  });
});
