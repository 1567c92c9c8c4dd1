import fc from "fast-check";
import { canonicalText } from "../../../../access/iam/policy/canonicalText.ts";
import { parsePolicy } from "../../../../access/iam/policy/parsePolicy.ts";
import { secretValue, unknownValue } from "../../../../access/stack/resource.ts";
import { arbitraryStatement } from "../../iam/policy/support/arbitraryDocument.ts";
import { fieldsOf, resource, told } from "./support/told.ts";

function policyWith(policy: unknown) {
  const found = resource("aws:iam/policy:Policy", "p", {});
  return { ...found, properties: { policy: policy as string } };
}

function statement(more: object) {
  return { Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "s3:GetObject", Resource: "*", ...more }] };
}

function textOf(more: object): string {
  return fieldsOf(told([policyWith(statement(more))])).join("\n");
}

describe("controls of a policy document", () => {
  it.each([
    [{ Bool: { "AWS:multifactorauthpresent": true } }, "aws:MultiFactorAuthPresent is true"],
    [{ StringEquals: { "aws:SourceIdentity": "true" } }, 'aws:SourceIdentity is "true"'],
    [
      { StringNotEquals: { "aws:RequestedRegion": ["us-east-1", "eu-west-1"] } },
      "aws:RequestedRegion is not any of eu-west-1, us-east-1",
    ],
    [{ StringLike: { "aws:PrincipalTag/Team": "a*" } }, "aws:PrincipalTag/team is like a*"],
    [{ StringEqualsIgnoreCase: { "s3:prefix": "a b" } }, 's3:prefix StringEqualsIgnoreCase "a b"'],
    [{ ArnEquals: { "aws:SourceArn": "arn:aws:s3:::b" } }, "aws:SourceArn is an ARN like arn:aws:s3:::b"],
    [{ ArnNotLike: { "aws:SourceArn": "arn:aws:s3:::b" } }, "aws:SourceArn is not an ARN like arn:aws:s3:::b"],
    [{ Null: { "sts:SourceIdentity": "false" } }, "sts:SourceIdentity is there"],
    [{ Null: { "sts:SourceIdentity": "true" } }, "sts:SourceIdentity is absent"],
    [{ NotIpAddress: { "aws:SourceIp": "192.0.2.0/24" } }, "aws:SourceIp is not within 192.0.2.0/24"],
    [{ NumericLessThan: { "aws:MultiFactorAuthAge": 900 } }, "aws:MultiFactorAuthAge is less than 900"],
    [{ DateGreaterThan: { "aws:CurrentTime": "2026-12-01" } }, "aws:CurrentTime is after 2026-12-01"],
    [{ BoolIfExists: { "aws:SecureTransport": "true" } }, "aws:SecureTransport is true, or is absent"],
    [{ "ForAllValues:StringEquals": { "aws:TagKeys": ["a", "b"] } }, "every value of aws:TagKeys is one of a, b"],
    [{ "ForAnyValue:StringLike": { "aws:TagKeys": "a" } }, "some value of aws:TagKeys is like a"],
  ])("say %j in words", (condition, expected) => {
    expect(textOf({ Condition: condition })).toBe(`permissions: Allow s3:GetObject on * when ${expected}`);
  });

  it("say what a statement excepts as one thing", () => {
    const { Action: _, ...rest } = statement({}).Statement[0] ?? {};
    const policy = { Version: "2012-10-17", Statement: { ...rest, NotAction: ["iam:*", "Sts:assumerole"] } };

    expect(fieldsOf(told([policyWith(policy)]))).toEqual([
      "permissions: Allow every action but iam:*, sts:AssumeRole on *",
    ]);
  });

  it("spell an action as AWS does, and one that AWS does not have in small letters", () => {
    const said = textOf({ Action: ["s3:getobject", "S3:GET*", "s3:nosuchthing", "IAM:*", "*"] });

    expect(said.split("\n")).toEqual(
      ["*", "iam:*", "s3:Get*", "s3:GetObject", "s3:nosuchthing"].map((action) => `permissions: Allow ${action} on *`),
    );
  });

  it("tell an old document apart where variables mean something in a new one", () => {
    const old = (Resource: string) =>
      resource("aws:iam/rolePolicy:RolePolicy", "p", {
        policy: { Statement: { Effect: "Allow", Action: "s3:GetObject", Resource } },
      });

    expect(fieldsOf(told([old("arn:aws:s3:::b/$" + "{aws:username}")]))).toEqual([
      "permissions: Allow s3:GetObject on arn:aws:s3:::b/$" + "{aws:username}, without variables",
    ]);
    expect(fieldsOf(told([old("arn:aws:s3:::b/*")]))).toEqual(["permissions: Allow s3:GetObject on arn:aws:s3:::b/*"]);
  });

  it("are the document as it stands where AWS would not take it, and say what nobody can see", () => {
    const twice = '{"Version":"2012-10-17","Statement":[],"Statement":[]}';

    expect(fieldsOf(told([policyWith(twice)]))).toEqual([`permissions: policy = ${twice}`]);
    expect(fieldsOf(told([policyWith({ Statement: 1, Version: "x" })]))).toEqual([
      'permissions: policy = {"Statement":1,"Version":"x"}',
    ]);
    expect(fieldsOf(told([policyWith(unknownValue)]))).toEqual(["permissions: policy = unknown"]);
    expect(fieldsOf(told([policyWith(secretValue)]))).toEqual(["permissions: policy = secret"]);
    expect(fieldsOf(told([policyWith(statement({ Resource: [secretValue, unknownValue] }))]))).toEqual([
      "permissions: policy.Statement[0] = secret",
    ]);
  });

  it("are the same for two documents only where they mean the same, one statement each", () => {
    const tell = (one: object) =>
      fieldsOf(
        told([resource("aws:s3/bucketPolicy:BucketPolicy", "b", { policy: { ...statement({}), Statement: one } })]),
      );
    const canonical = (one: object) => {
      const { policy } = parsePolicy({ Version: "2012-10-17", Statement: one }, "resource");
      return policy === undefined ? undefined : canonicalText(policy);
    };
    fc.assert(
      fc.property(arbitraryStatement, arbitraryStatement, (one, other) => {
        fc.pre(canonical(one) !== undefined && canonical(other) !== undefined);

        expect(JSON.stringify(tell(one)) === JSON.stringify(tell(other))).toBe(canonical(one) === canonical(other));
        expect([...tell(one)].sort()).toEqual([...tell({ ...one, Sid: "other" })].sort());
      }),
      { numRuns: 200 },
    );
  });
});
