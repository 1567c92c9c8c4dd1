import fc from "fast-check";
import { parsePolicy } from "../../../../access/iam/policy/parsePolicy.ts";
import { admitsOnly } from "../../../../access/iam/trust/expected/admitsOnly.ts";
import { trustAdmits } from "../../../../access/iam/trust/trustAdmits.ts";
import { trustFindings } from "../../../../access/iam/trust/trustFindings.ts";

const issuer = "token.actions.githubusercontent.com";
const provider = { Federated: `arn:aws:iam::111122223333:oidc-provider/${issuer}` };
const sub = `${issuer}:sub`;

const pattern = fc
  .array(
    fc.constantFrom(
      "*",
      "?",
      "repo:",
      "acorn",
      "evil",
      "/",
      "shop",
      ":ref:refs/heads/main",
      ":environment:production",
      ":*",
    ),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((parts) => parts.join(""));
const exactSubject = fc.constantFrom("repo:acorn/shop:ref:refs/heads/main", "repo:acorn/shop:environment:production");
const operator = fc.constantFrom(
  ...[
    "StringEquals",
    "StringLike",
    "StringNotEquals",
    "StringNotLike",
    "StringLikeIfExists",
    "ForAllValues:StringLike",
  ],
  ...["ForAnyValue:StringLike", "ForAnyValue:StringNotLike", "StringEqualsIgnoreCase"],
);
const block = fc.dictionary(
  operator,
  fc.array(fc.oneof(pattern, exactSubject), { minLength: 1, maxLength: 2 }).map((values) => ({ [sub]: values })),
  { maxKeys: 2 },
);
const statement = (effect: "Allow" | "Deny") =>
  block.map((condition) => ({
    Effect: effect,
    Principal: effect === "Allow" ? provider : "*",
    Action: "sts:AssumeRoleWithWebIdentity",
    ...(Object.keys(condition).length > 0 && { Condition: condition }),
  }));
const document = fc
  .tuple(fc.array(statement("Allow"), { minLength: 1, maxLength: 2 }), fc.array(statement("Deny"), { maxLength: 2 }))
  .map(([allow, deny]) => ({ Version: "2012-10-17", Statement: [...allow, ...deny] }));

const strangers = [
  "repo:evil/evil:ref:refs/heads/main",
  "repo:evil/shop:environment:production",
  "repo:acornevil/shop:ref:refs/heads/main",
];

function parsed(value: object) {
  const { policy } = parsePolicy(value, "trust");
  if (policy === undefined) throw new Error("The document is no policy.");
  return policy;
}

describe("trustFindings against trustAdmits", () => {
  it("finds every door that admits a stranger's token", () => {
    let open = 0;
    fc.assert(
      fc.property(document, fc.constantFrom(...strangers), (value, stranger) => {
        const policy = parsed(value);
        if (trustAdmits(policy, { kind: "token", issuer, claims: { sub: stranger, aud: "x" } }) !== true) return;
        open += 1;
        const rules = trustFindings(policy)
          .filter(({ severity }) => severity === "critical" || severity === "high")
          .map(({ rule }) => rule);
        expect([JSON.stringify(value), rules.some((rule) => rule.startsWith("subject-"))]).toEqual([
          JSON.stringify(value),
          true,
        ]);
      }),
      { numRuns: 3000 },
    );
    expect(open).toBeGreaterThan(300);
  });

  it("proves nothing that a token refutes, and names only strangers who come in", () => {
    let [proven, named] = [0, 0];
    const expected = { kind: "subject", issuer: "github", subject: "repo:acorn/shop:environment:production" } as const;
    const others = [...strangers, "repo:acorn/shop:ref:refs/heads/main", "repo:acorn/evil:environment:production"];
    fc.assert(
      fc.property(document, (value) => {
        const policy = parsed(value);
        const token = (subject: string) => ({ kind: "token" as const, issuer, claims: { sub: subject, aud: "x" } });
        const { unexpected, notAdmitted } = admitsOnly(policy, [expected]);
        for (const { who } of unexpected) {
          named += 1;
          expect([JSON.stringify(value), who, trustAdmits(policy, token(who))]).toEqual([
            JSON.stringify(value),
            who,
            true,
          ]);
        }
        expect(notAdmitted.length === 0).toBe(trustAdmits(policy, token(expected.subject)) === true);
        if (unexpected.length > 0) return;
        proven += 1;
        for (const other of others)
          expect([JSON.stringify(value), trustAdmits(policy, token(other))]).toEqual([JSON.stringify(value), false]);
      }),
      { numRuns: 1500 },
    );
    expect(Math.min(proven, named)).toBeGreaterThan(100);
  });

  it("finds every door that admits a stranger's role", () => {
    const stranger = {
      kind: "principal" as const,
      principal: {
        kind: "role-session" as const,
        account: "999999999999",
        arn: "arn:aws:sts::999999999999:assumed-role/Deploy/run",
        roleArn: "arn:aws:iam::999999999999:role/Deploy",
      },
      context: {
        ...{ "aws:PrincipalOrgID": "o-evilevilev", "sts:ExternalId": "4f5a", "aws:SourceIp": "198.51.100.7" },
        ...{
          "aws:MultiFactorAuthPresent": "true",
          "aws:userid": "AROAEVILEVILEVIL1234:run",
          "aws:PrincipalTag/team": "shop",
        },
      },
    };
    const line = fc.oneof(
      fc
        .constantFrom(
          "StringEquals",
          "StringLike",
          "ArnLike",
          "StringNotEquals",
          "StringEqualsIfExists",
          "ForAllValues:StringLike",
        )
        .chain((name) =>
          fc
            .constantFrom(
              "arn:aws:iam::111122223333:role/Deploy",
              "arn:aws:iam::*:role/Deploy",
              "arn:aws:iam::111122223333:*",
              "*",
              "arn:aws:iam::?99999999999:role/*",
            )
            .map((value) => [name, { "aws:PrincipalArn": value }] as const),
        ),
      fc.constantFrom<readonly [string, Record<string, string>]>(
        ["StringEquals", { "aws:PrincipalOrgID": "o-abcdefghij" }],
        ["StringLike", { "aws:PrincipalOrgID": "o-*" }],
        ["StringNotEquals", { "aws:PrincipalOrgID": "o-abcdefghij" }],
        ["StringEqualsIfExists", { "aws:PrincipalOrgID": "o-abcdefghij" }],
        ["StringEquals", { "sts:ExternalId": "4f5a" }],
        ["IpAddress", { "aws:SourceIp": "198.51.100.0/24" }],
        ["NotIpAddress", { "aws:SourceIp": "203.0.113.0/24" }],
        ["Bool", { "aws:MultiFactorAuthPresent": "true" }],
        ["StringLike", { "aws:userid": "*:run" }],
        ["StringEquals", { "aws:PrincipalTag/team": "shop" }],
        ["Null", { "aws:PrincipalOrgID": "false" }],
      ),
    );
    const conditions = fc.array(line, { maxLength: 3 }).map((lines) => Object.fromEntries(lines));
    const one = (Effect: string) =>
      conditions.map((Condition) => ({
        Effect,
        Principal: "*",
        Action: "sts:AssumeRole",
        ...(Object.keys(Condition).length > 0 && { Condition }),
      }));
    let open = 0;
    fc.assert(
      fc.property(one("Allow"), fc.array(one("Deny"), { maxLength: 2 }), (allow, deny) => {
        const value = { Version: "2012-10-17", Statement: [allow, ...deny] };
        const policy = parsed(value);
        if (trustAdmits(policy, stranger) !== true) return;
        open += 1;
        const said = trustFindings(policy).some(
          ({ rule, severity }) => rule === "anyone" && ["critical", "high"].includes(severity),
        );
        expect([JSON.stringify(value), said]).toEqual([JSON.stringify(value), true]);
      }),
      { numRuns: 3000 },
    );
    expect(open).toBeGreaterThan(200);
  });
});
