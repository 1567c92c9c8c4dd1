import fc from "fast-check";
import { parsePolicy } from "../../../../access/iam/policy/parsePolicy.ts";
import { resourcePolicyFindings } from "../../../../access/iam/trust/resource/resourcePolicyFindings.ts";
import { trustFindings } from "../../../../access/iam/trust/trustFindings.ts";
import trusts from "../../../cases/trustPolicies.json" with { type: "json" };

const strong = new Set(["critical", "high"]);

/** Every statement of the table that allows. */
const statements: readonly Statement[] = (trusts.cases as readonly { document: { Statement: readonly Statement[] } }[])
  .flatMap(({ document }) => document.Statement)
  .filter(({ Effect }) => Effect === "Allow");

interface Statement {
  readonly Effect: string;
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

function reversed(value: unknown): unknown {
  return Array.isArray(value) ? [...value].reverse() : value;
}

function judged(list: readonly object[]) {
  const { policy } = parsePolicy({ Version: "2012-10-17", Statement: list }, "trust");
  return policy === undefined ? [] : trustFindings(policy);
}

describe("trustFindings on any mixture of statements", () => {
  it("finds beside other statements what it finds alone", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...statements], { minLength: 1, maxLength: 5 }), (list) => {
        const together = judged(list);
        list.forEach((statement, at) => {
          const alone = judged([statement]).filter(({ severity }) => strong.has(severity));
          const here = together.filter(
            ({ statement: path, severity }) => path === `Statement[${at}]` && strong.has(severity),
          );
          expect(here.map(({ rule, finding }) => [rule, finding])).toEqual(
            alone.map(({ rule, finding }) => [rule, finding]),
          );
        });
      }),
      { numRuns: 150 },
    );
  });

  it("says the same of lists in another order, and of keys in another letter case", () => {
    fc.assert(
      fc.property(fc.constantFrom(...statements), fc.boolean(), (statement, upper) => {
        const spell = (key: string) => (upper ? key.toUpperCase() : key.toLowerCase());
        const conditions = Object.entries(statement.Condition ?? {}).map(
          ([operator, keys]) =>
            [
              operator,
              Object.fromEntries(Object.entries(keys).map(([key, value]) => [spell(key), reversed(value)])),
            ] as const,
        );
        const respelt = { ...statement, ...(statement.Condition && { Condition: Object.fromEntries(conditions) }) };
        const identities = (list: readonly object[]) =>
          judged(list)
            .map(({ rule, severity, finding }) => `${severity} ${rule} ${finding.toLowerCase()}`)
            .sort();
        expect(identities([respelt])).toEqual(identities([statement]));
      }),
    );
  });

  it("never throws, whatever the values are", () => {
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom("*", "?*", "repo:*", "__proto__", "arn:aws:iam::1:x", "${a}", "${*}"),
    );
    const operator = fc.constantFrom(
      "StringEquals",
      "StringLike",
      "StringNotLike",
      "ArnLike",
      "Null",
      "Bool",
      "IpAddress",
      "ForAllValues:StringLike",
      "ForAnyValue:StringNotEquals",
      "NumericLessThan",
      "DateLessThan",
    );
    const key = fc.constantFrom(
      "aws:PrincipalArn",
      "aws:SourceIp",
      "token.actions.githubusercontent.com:sub",
      "token.actions.githubusercontent.com:aud",
      "sts:ExternalId",
      "aws:PrincipalOrgID",
    );
    const principal = fc.constantFrom(
      "*",
      { AWS: "111122223333" },
      { Service: "s3.amazonaws.com" },
      { Federated: "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com" },
    );
    const statement = fc.record({
      Effect: fc.constantFrom("Allow", "Deny"),
      Principal: principal,
      Action: fc.constantFrom("sts:AssumeRole", "sts:*", "sts:AssumeRoleWithWebIdentity"),
      Condition: fc.dictionary(
        operator,
        fc.dictionary(key, fc.array(text, { minLength: 1, maxLength: 3 }), { minKeys: 1 }),
        { minKeys: 1 },
      ),
    });
    fc.assert(
      fc.property(fc.array(statement, { minLength: 1, maxLength: 4 }), (list) => {
        expect(judged(list)).toEqual(judged(list));
        const { policy } = parsePolicy(
          { Version: "2012-10-17", Statement: list.map((one) => ({ ...one, Resource: "*" })) },
          "resource",
        );
        if (policy !== undefined) resourcePolicyFindings(policy);
      }),
      { numRuns: 300 },
    );
  });

  it("stays with its finding behind a hundred Deny statements that leave the door open", () => {
    const list = Array.from({ length: 100 }, (_, at) => ({
      Effect: "Deny",
      Principal: "*",
      Action: "sts:*",
      Condition: {
        StringLike: { "aws:PrincipalArn": `arn:aws:iam::*:role/a${at}*b*c` },
        StringNotLike: { "aws:userid": `*:x${at}*` },
      },
    }));
    const found = judged([...list, { Effect: "Allow", Principal: "*", Action: "sts:AssumeRole" }]);
    expect(found.map(({ rule, severity, statement }) => [rule, severity, statement])).toEqual([
      ["anyone", "critical", "Statement[100]"],
    ]);
  });
});
