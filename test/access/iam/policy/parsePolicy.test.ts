import fc from "fast-check";
import { parsePolicy } from "../../../../access/iam/policy/parsePolicy.ts";
import type { PolicyKind } from "../../../../access/iam/policy/policy.ts";
import { policyFaultCodes } from "../../../../access/iam/policy/policyFaultCodes.ts";
import cases from "../../../cases/iamPolicyFaults.json" with { type: "json" };
import { document, kinds, permit, readS3, trusting } from "./support/documents.ts";

const role = "arn:aws:iam::111122223333:role/deploy";

describe("parsePolicy", () => {
  it("reads the smallest policy", () => {
    expect(parsePolicy({ Statement: { Effect: "Allow", Action: "*", Resource: "*" } }, "identity")).toEqual({
      policy: {
        kind: "identity",
        version: "2008-10-17",
        statements: [
          {
            path: "Statement",
            sid: undefined,
            effect: "Allow",
            principal: undefined,
            action: { negated: false, values: ["*"] },
            resource: { negated: false, values: ["*"] },
            conditions: [],
          },
        ],
      },
      faults: [],
    });
  });

  it("reads every element of a statement, text or list, negated or not", () => {
    const { policy, faults } = parsePolicy(
      {
        Version: "2012-10-17",
        Id: "buckets",
        Statement: [
          {
            Sid: "Deny all but the deployer",
            Effect: "Deny",
            NotPrincipal: { AWS: [role, "111122223333"], Service: "lambda.amazonaws.com" },
            NotAction: ["S3:get*", "s3:ListBucket"],
            NotResource: "arn:aws:s3:::b/*",
            Condition: {
              StringNotEqualsIfExists: { "AWS:PrincipalTag/Team": ["a", "b"], "aws:Username": "c" },
              NumericLessThan: { "s3:max-keys": 10 },
              Bool: { "aws:SecureTransport": [false, "true"] },
            },
          },
        ],
      },
      "resource",
    );
    expect(faults).toEqual([]);
    expect(policy?.statements).toEqual([
      {
        path: "Statement[0]",
        sid: "Deny all but the deployer",
        effect: "Deny",
        principal: {
          negated: true,
          values: [
            { kind: "arn", arn: role },
            { kind: "account", account: "111122223333" },
            { kind: "service", service: "lambda.amazonaws.com" },
          ],
        },
        action: { negated: true, values: ["S3:get*", "s3:ListBucket"] },
        resource: { negated: true, values: ["arn:aws:s3:::b/*"] },
        conditions: [
          {
            operator: expect.objectContaining({ name: "StringNotEqualsIfExists" }),
            key: "AWS:PrincipalTag/Team",
            values: ["a", "b"],
          },
          { operator: expect.objectContaining({ negated: true }), key: "aws:Username", values: ["c"] },
          { operator: expect.objectContaining({ family: "Numeric" }), key: "s3:max-keys", values: ["10"] },
          {
            operator: expect.objectContaining({ family: "Bool" }),
            key: "aws:SecureTransport",
            values: ["false", "true"],
          },
        ],
      },
    ]);
  });

  it.each(cases)("tells $name ($kind)", ({ kind, document: given, accepted, faults }) => {
    const parsed = parsePolicy(given, kind as PolicyKind);
    const told = parsed.faults.map(
      ({ severity, code, path, message, fix }) => `${severity} ${code} | ${path}: ${message} ${fix}`,
    );
    expect(told).toEqual(faults);
    expect(parsed.policy !== undefined).toBe(accepted);
  });

  it("has a case for every code", () => {
    const told = cases.flatMap(({ faults }) => faults.map((fault) => fault.split(" ")[1]));
    const elsewhere = ["not-json-value", "over-every-size-limit", "over-size-limit", "too-large"];
    expect([...new Set([...told, ...elsewhere])].sort()).toEqual(Object.keys(policyFaultCodes).sort());
  });

  it.each<[PolicyKind, object]>([
    ["identity", permit],
    ["identity", { ...permit, Sid: "" }],
    ["identity", { ...permit, Condition: {} }],
    ["identity", { ...permit, Action: ["*:*", "execute-api:Invoke", "S3:GETOBJECT", "s3:Get?bject*"] }],
    [
      "identity",
      { ...permit, Resource: ["arn:*:s3:::b*", "arn:aws:logs:*:*:log-group:a:*", "arn:aws:iam::aws:policy/*"] },
    ],
    ["identity", { ...permit, Resource: "arn:aws-us-gov:sqs:us-gov-west-1:11112222????:q" }],
    ["identity", { ...permit, Resource: "arn:aws:s3:::b/${aws:PrincipalTag/cost center, 'none'}/${*}${?}${$}/$x" }],
    ["identity", { ...permit, Condition: { StringEquals: { "s3:prefix": "" } } }],
    [
      "identity",
      {
        ...permit,
        Condition: { DateLessThan: { "aws:CurrentTime": ["2026-12-31", "2026-12-31T23:59:59.5+01:00", 1798761599] } },
      },
    ],
    [
      "identity",
      {
        ...permit,
        Condition: { IpAddress: { "aws:SourceIp": ["203.0.113.7", "10.0.0.0/8", "2001:db8::/32", "::ffff:10.0.0.1"] } },
      },
    ],
    [
      "identity",
      {
        ...permit,
        Condition: { StringLike: { "aws:__proto__": "x", "token.actions.githubusercontent.com:sub": "x" } },
      },
    ],
    ["boundary", permit],
    ["session", permit],
    [
      "scp",
      {
        Effect: "Allow",
        NotAction: "iam:*",
        NotResource: "arn:aws:s3:::b",
        Condition: { Bool: { "aws:ViaAWSService": true } },
      },
    ],
    ["scp", { Effect: "Deny", Action: "iam:*User*", Resource: role }],
    [
      "rcp",
      {
        Effect: "Deny",
        Principal: "*",
        Action: "s3:*",
        NotResource: "*",
        Condition: { Null: { "aws:PrincipalOrgID": true } },
      },
    ],
    ["rcp", { Effect: "Allow", Principal: "*", Action: "*", Resource: "*" }],
    ["trust", { ...trusting, Action: ["sts:AssumeRole", "STS:TagSession", "sts:*"] }],
    ["trust", { ...trusting, Principal: "*" }],
    ["resource", { ...readS3, Sid: "AWSCloudTrailAclCheck 2015-03-19" }],
  ])("takes what AWS takes in a policy of the kind %s: %j", (kind, statement) => {
    const { policy, faults } = parsePolicy(document(statement), kind);
    expect(faults).toEqual([]);
    expect(policy?.statements).toHaveLength(1);
  });

  it("reads a deleted element of an object as absent", () => {
    expect(parsePolicy(document({ ...permit, Sid: undefined }), "identity").faults).toEqual([]);
  });

  it("reads the same policy from every spelling of a document", () => {
    const given = document([permit, { ...permit, Effect: "Deny", Action: "iam:*" }]);
    const text = JSON.stringify(given);
    const { policy } = parsePolicy(given, "identity");
    expect(policy?.statements).toHaveLength(2);
    const pretty = JSON.stringify(given, null, "\t").replaceAll("\n", "\r\n");
    const spellings = [text, pretty, `\uFEFF${text}`, JSON.stringify(text), encodeURIComponent(text)];
    spellings.push(encodeURIComponent(JSON.stringify(`\uFEFF${text}`)), text.replaceAll("A", "\\u0041"));
    for (const spelling of spellings) expect(parsePolicy(spelling, "identity").policy).toEqual(policy);
  });

  it("keeps faults in the order of their places", () => {
    const statements = Array.from({ length: 12 }, () => ({ ...permit, Effect: "allow" }));
    const { faults } = parsePolicy(document(statements), "identity");
    expect(faults.map(({ path }) => path)).toEqual(statements.map((_, at) => `Statement[${at}].Effect`));
  });

  it("notes a document that is longer than its kind may be", () => {
    const padded = (length: number) => document({ ...permit, Resource: `arn:aws:s3:::${"x".repeat(length)}` });
    const over = (length: number, kind: PolicyKind) =>
      parsePolicy(padded(length), kind).faults.map(({ message }) => message);
    const rest = JSON.stringify(padded(0)).length;
    expect(over(6_144 - rest, "identity")).toEqual([]);
    expect(over(6_145 - rest, "identity")).toEqual([
      'the document has "6145" characters, more than the "6144" of a managed policy.',
    ]);
    expect(over(10_241 - rest, "identity")).toEqual([
      'the document has "10241" characters, more than the "10240" of all inline policies of a role together.',
    ]);
    expect(over(5_121 - rest, "scp")).toEqual([
      'the document has "5121" characters, more than the "5120" of a service control policy.',
    ]);
    const trust = (length: number) =>
      document({ ...trusting, Condition: { StringEquals: { "sts:ExternalId": "x ".repeat(length) } } });
    const { policy, faults } = parsePolicy(trust(2_000), "trust");
    expect(policy).toBeDefined();
    expect(faults).toEqual([
      {
        path: "",
        code: "over-size-limit",
        severity: "note",
        message: `the document has "${JSON.stringify(trust(0)).length + 2_000}" characters, more than the "2048" of a trust policy, unless its quota was raised.`,
        fix: "Split it, or join statements.",
      },
    ]);
  });

  it("never throws and refuses or reads, whatever the value", () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSparseArray: true,
      withNullPrototype: true,
    });
    fc.assert(fc.property(fc.oneof(anything, fc.json(), fc.string()), fc.constantFrom(...kinds), sound), {
      numRuns: 2_000,
    });
  });

  it("never throws on a document that was cut or in which a character was replaced", () => {
    const text = JSON.stringify(
      document([{ ...readS3, Condition: { StringLike: { "aws:username": ["a", true, 1] } } }]),
    );
    for (let at = 0; at < text.length; at++) {
      expect(parsePolicy(text.slice(0, at), "resource").policy).toBeUndefined();
      for (const character of '{}[],:"\\0\u0000*')
        sound(text.slice(0, at) + character + text.slice(at + 1), "resource");
    }
  });

  it.each<[string, () => unknown, string]>([
    ["text nested 10,000 deep", () => "[".repeat(10_000), "too-deep"],
    ["objects nested 10,000 deep", () => Array.from({ length: 10_000 }).reduce((inner) => ({ inner }), {}), "too-deep"],
    ["an object that holds itself", holdsItself, "too-deep"],
    ["5 MB of text", () => "{".padEnd(5_000_000), "too-large"],
    ["50 MB of text", () => "{".padEnd(50_000_000), "too-large"],
    ["a list with a billion members by sharing", shared, "too-large"],
    ["a function", () => () => 1, "not-json-value"],
    ["a date", () => ({ Version: new Date(0) }), "not-json-value"],
    [
      "an accessor that throws",
      () => Object.defineProperty({}, "a", { enumerable: true, get: fails }),
      "not-json-value",
    ],
  ])("refuses %s at once", (_, make, code) => {
    const given = make();
    const start = performance.now();
    expect(parsePolicy(given, "identity")).toEqual({ policy: undefined, faults: [expect.objectContaining({ code })] });
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it("pollutes no prototype", () => {
    parsePolicy('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}', "identity");
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });
});

function sound(given: unknown, kind: PolicyKind): void {
  const { policy, faults } = parsePolicy(given, kind);
  expect(policy === undefined).toBe(faults.some(({ severity }) => severity === "error"));
  for (const { code, message, fix } of faults) {
    expect(Object.hasOwn(policyFaultCodes, code)).toBe(true);
    expect(message).toMatch(/\.$/);
    expect(fix).toMatch(/\.$/);
    expect(message + fix).not.toMatch(/\p{Cc}/u);
  }
}

function holdsItself(): object {
  const self: { self?: object } = {};
  self.self = self;
  return self;
}

function shared(): unknown {
  return Array.from({ length: 30 }).reduce((inner) => [inner, inner], "x");
}

function fails(): never {
  throw new Error("no");
}
