import fc from "fast-check";
import { canonicalPolicy } from "../../../../access/iam/policy/canonicalPolicy.ts";
import { canonicalText } from "../../../../access/iam/policy/canonicalText.ts";
import { parsePolicy } from "../../../../access/iam/policy/parsePolicy.ts";
import type { Policy } from "../../../../access/iam/policy/policy.ts";
import { type ArbitraryStatement, arbitraryStatement, respell } from "./support/arbitraryDocument.ts";
import { document, permit } from "./support/documents.ts";

const statements = fc.array(arbitraryStatement, { minLength: 1, maxLength: 4 });

function read(given: unknown): Policy {
  const { policy, faults } = parsePolicy(given, "resource");
  if (policy === undefined) throw new Error(JSON.stringify(faults));
  return policy;
}

describe("canonicalPolicy", () => {
  it("sorts lists, lowers actions and condition keys, and leaves Sid and place out", () => {
    const Principal = { Service: "ec2.amazonaws.com", AWS: ["arn:aws:iam::111122223333:root", "111122223333"] };
    const statement = { ...permit, Sid: "A", Principal, Action: ["S3:Put*", "s3:getobject", "s3:GetObject"] };
    const conditions = { ArnEquals: { "AWS:SourceArn": ["b", "a", "b"] }, ArnLike: { "aws:SourceArn": ["a", "b"] } };
    const policy = read(
      document([
        { ...statement, Condition: conditions },
        { ...statement, Sid: "B", Effect: "Deny" },
      ]),
    );
    const part = {
      sid: undefined,
      principal: {
        negated: false,
        values: [
          { kind: "account", account: "111122223333" },
          { kind: "service", service: "ec2.amazonaws.com" },
        ],
      },
      action: { negated: false, values: ["s3:getobject", "s3:put*"] },
      resource: { negated: false, values: ["arn:aws:s3:::b/*"] },
    };
    const operator = {
      name: "ArnLike",
      family: "Arn",
      comparison: "like",
      negated: false,
      quantifier: "one",
      ifExists: false,
    };
    expect(canonicalPolicy(policy)).toEqual({
      kind: "resource",
      version: "2012-10-17",
      statements: [
        {
          ...part,
          path: "Statement[0]",
          effect: "Allow",
          conditions: [{ operator, key: "aws:sourcearn", values: ["a", "b"] }],
        },
        { ...part, path: "Statement[1]", effect: "Deny", conditions: [] },
      ],
    });
  });

  it("keeps conditions of one operator and key apart where both have to hold", () => {
    const Condition = { ArnEquals: { "aws:SourceArn": "a" }, ArnLike: { "aws:SourceArn": "b" } };
    const [statement] = canonicalPolicy(read(document({ ...permit, Principal: "*", Condition }))).statements;
    expect(statement?.conditions.map(({ values }) => values)).toEqual([["a"], ["b"]]);
  });

  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(statements, (given) => {
        const once = canonicalPolicy(read(document(given)));
        expect(canonicalPolicy(once)).toEqual(once);
      }),
    );
  });
});

describe("canonicalText", () => {
  it("is the same for every spelling of a document", () => {
    fc.assert(
      fc.property(statements, fc.infiniteStream(fc.nat(1_000)), fc.boolean(), (given, stream, asText) => {
        const respelt = document(respell(given, () => stream.next().value));
        const text = canonicalText(read(asText ? JSON.stringify(respelt) : respelt));
        expect(text).toBe(canonicalText(read(document(given))));
      }),
      { numRuns: 300 },
    );
  });

  it("differs where one value differs", () => {
    fc.assert(
      fc.property(statements, fc.nat(), fc.constantFrom(...changes), (given, at, change) => {
        const chosen = at % given.length;
        const changed = given.map((statement, place) =>
          place === chosen ? { ...statement, ...change(statement) } : statement,
        );
        expect(canonicalText(read(document(changed)))).not.toBe(canonicalText(read(document(given))));
      }),
      { numRuns: 300 },
    );
  });

  it("differs between the versions of the language and the kinds of policy", () => {
    const Statement = { ...permit };
    const texts = [
      parsePolicy({ Version: "2012-10-17", Statement }, "identity"),
      parsePolicy({ Statement }, "identity"),
      parsePolicy({ Version: "2012-10-17", Statement }, "boundary"),
    ].map(({ policy }) => policy && canonicalText(policy));
    expect(new Set(texts).size).toBe(3);
  });
});

type Change = (statement: ArbitraryStatement) => object;

/** Each brings one value in that no arbitrary statement has, or turns one that has two values. */
const changes: readonly Change[] = [
  ({ Effect }) => ({ Effect: Effect === "Allow" ? "Deny" : "Allow" }),
  ({ Action }) => ({ Action: ["s3:New", ...[Action].flat().slice(1)] }),
  ({ Action }) => ({ Action: undefined, NotAction: Action }),
  ({ Resource }) => ({ Resource: [...[Resource].flat(), "arn:aws:s3:::new"] }),
  ({ Resource }) => ({ Resource: undefined, NotResource: Resource }),
  ({ Principal }) => ({ Principal: { ...Principal, Federated: "accounts.google.com" } }),
  ({ Condition }) => ({ Condition: { ...Condition, Null: { "aws:TokenIssueTime": "true" } } }),
  ({ Condition }) => ({ Condition: { ...Condition, StringLike: { ...Condition.StringLike, "aws:new": "x" } } }),
];
