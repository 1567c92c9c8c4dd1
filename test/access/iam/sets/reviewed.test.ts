import { parsePolicy } from "../../../../access/iam/policy/parsePolicy.ts";
import { findRequest } from "../../../../access/iam/sets/findRequest.ts";
import { allowedBy } from "../../../../access/iam/sets/permissionSet.ts";

type Block = { readonly [operator: string]: { readonly [key: string]: string } };

/** What is left of an Allow under one condition after a Deny under another. */
function left(allow: Block, deny?: Block) {
  const statement = (Effect: string, Condition: Block) => ({
    Effect,
    Action: "s3:PutObject",
    Resource: "*",
    Condition,
  });
  const Statement = [statement("Allow", allow), ...(deny ? [statement("Deny", deny)] : [])];
  const { policy, faults } = parsePolicy({ Version: "2012-10-17", Statement }, "identity");
  if (policy === undefined) throw new Error(JSON.stringify(faults));
  const found = findRequest(allowedBy(policy));
  return typeof found === "object" ? "found" : found;
}

/** Requests that a review found to be overlooked. */
describe("findRequest", () => {
  it.each([
    [
      "a text beside a Bool that must not hold",
      { StringEquals: { "s3:x-amz-server-side-encryption": "aws:kms" } },
      { Bool: { "s3:x-amz-server-side-encryption": "false" } },
    ],
    [
      "a pattern of another operator that is spelt alike",
      { StringLike: { "aws:SourceArn": "arn:*::s3:::b*" } },
      { ArnLike: { "aws:SourceArn": "arn:*:s3:::b*" } },
    ],
    [
      "a moment of less than a millisecond",
      { DateEquals: { "aws:CurrentTime": "2026-01-01T00:00:00.0005Z" } },
      undefined,
    ],
    ["a very small number", { NumericGreaterThan: { "s3:max-keys": "1e-320" } }, undefined],
    ["a call that is said nothing of", { Null: { "aws:ViaAWSService": "true" } }, undefined],
  ] as const)("finds %s", (_, allow, deny) => {
    expect(left(allow, deny)).toBe("found");
  });

  it("finds a number between two large ones", () => {
    expect(
      left({
        NumericGreaterThan: { "s3:max-keys": "35184372088832" },
        NumericLessThan: { "s3:max-keys": "35184372088842" },
      }),
    ).toBe("found");
  });

  it("does not decide what an operator without a quantifier does with many values", () => {
    expect(left({ "ForAnyValue:StringEquals": { "aws:TagKeys": "x" } }, { StringEquals: { "aws:TagKeys": "x" } })).toBe(
      "undecided",
    );
  });

  it.each(["10.0.0.0/1.5", "10.0.0.0/-1", "10.0.0.0/1e9"])("survives the network %s", (network) => {
    expect(left({ IpAddress: { "aws:SourceIp": network } })).toBe("none");
  });

  it("gives up on patterns that would take for ever", () => {
    const start = Array.from({ length: 18 }, () => "?").join("");
    expect(["undecided", "found"]).toContain(
      left(
        { StringLike: { "aws:PrincipalTag/x": `*a${start}b*` } },
        { StringLike: { "aws:PrincipalTag/x": `*b${start}a*` } },
      ),
    );
  });
});
