import fc from "fast-check";
import { parsePolicy } from "../../../../access/iam/policy/parsePolicy.ts";
import type { Policy } from "../../../../access/iam/policy/policy.ts";
import { trustAdmits } from "../../../../access/iam/trust/trustAdmits.ts";

const issuer = "token.actions.githubusercontent.com";
const subject = "repo:acorn/shop:environment:production-deploy";

function policyOf(...statements: readonly object[]): Policy {
  const { policy } = parsePolicy({ Version: "2012-10-17", Statement: statements }, "trust");
  if (policy === undefined) throw new Error("The document is no policy.");
  return policy;
}

const web = (condition: object) => ({
  Effect: "Allow",
  Principal: { Federated: `arn:aws:iam::111122223333:oidc-provider/${issuer}` },
  Action: "sts:AssumeRoleWithWebIdentity",
  Condition: condition,
});
const exact = policyOf(web({ StringEquals: { [`${issuer}:sub`]: subject, [`${issuer}:aud`]: "sts.amazonaws.com" } }));
const token = (sub: string, more: object = {}) => ({
  kind: "token" as const,
  issuer,
  claims: { sub, aud: "sts.amazonaws.com", ...more },
});

/** Other repositories, environments, letter cases, and texts before, after and within. */
const others = fc
  .oneof(
    fc
      .tuple(fc.nat(subject.length), fc.constantFrom("*", "?", " ", "x", "/", ":", "%"))
      .map(([at, text]) => subject.slice(0, at) + text + subject.slice(at)),
    fc.nat(subject.length - 1).map((at) => subject.slice(0, at) + subject.slice(at + 1)),
    fc
      .nat(subject.length - 1)
      .map((at) => subject.slice(0, at) + subject.charAt(at).toUpperCase() + subject.slice(at + 1)),
    fc.string().map((text) => `repo:acorn/${text}:environment:production-deploy`),
    fc.string().map((text) => `repo:${text}/shop:environment:production-deploy`),
    fc.string().map((text) => `repo:acorn/shop:environment:${text}`),
    fc.constantFrom("repo:acorn/shop:pull_request", "repo:acorn/shop:ref:refs/heads/main", "repo:acorn/*", "*", ""),
    fc.string(),
  )
  .filter((text) => text !== subject);

describe("trustAdmits", () => {
  it("admits the one subject, and none of a thousand other tokens", () => {
    expect(trustAdmits(exact, token(subject))).toBe(true);
    fc.assert(
      fc.property(others, (sub) => {
        expect(trustAdmits(exact, token(sub))).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  it("admits no token of another audience or issuer", () => {
    expect(trustAdmits(exact, token(subject, { aud: "https://github.com/acorn" }))).toBe(false);
    expect(trustAdmits(exact, { ...token(subject), issuer: `${issuer}.evil.com` })).toBe(false);
    expect(trustAdmits(exact, { ...token(subject), issuer: `${issuer}/acorn` })).toBe(false);
  });

  it("is undecided where it depends on something that nobody said", () => {
    const bound = policyOf(
      web({ StringEquals: { [`${issuer}:sub`]: subject }, IpAddress: { "aws:SourceIp": "203.0.113.0/24" } }),
    );
    expect(trustAdmits(bound, token(subject))).toBe("undecided");
    expect(trustAdmits(bound, { ...token(subject), context: { "aws:SourceIp": "203.0.113.9" } })).toBe(true);
    expect(trustAdmits(bound, token("repo:acorn/other:pull_request"))).toBe(false);
  });

  it("lets a Deny refuse", () => {
    const denied = policyOf(web({ StringLike: { [`${issuer}:sub`]: "repo:acorn/*" } }), {
      Effect: "Deny",
      Principal: "*",
      Action: "sts:*",
      Condition: { StringNotEquals: { [`${issuer}:sub`]: subject } },
    });
    expect(trustAdmits(denied, token(subject))).toBe(true);
    expect(trustAdmits(denied, token("repo:acorn/shop:pull_request"))).toBe(false);
  });

  it("knows a role by its sessions, and nobody else", () => {
    const role = "arn:aws:iam::111122223333:role/Deploy";
    const policy = policyOf({ Effect: "Allow", Principal: { AWS: role }, Action: "sts:AssumeRole" });
    const session = (name: string) => ({
      kind: "principal" as const,
      principal: {
        kind: "role-session" as const,
        account: "111122223333",
        arn: `arn:aws:sts::111122223333:assumed-role/${name}/run-17`,
        roleArn: `arn:aws:iam::111122223333:role/${name}`,
      },
    });
    expect(trustAdmits(policy, session("Deploy"))).toBe(true);
    expect(trustAdmits(policy, session("Other"))).toBe(false);
  });
});
