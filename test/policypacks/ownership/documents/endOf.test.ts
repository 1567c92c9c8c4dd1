import { allowing as statementsOf } from "../../../../policypacks/ownership/documents/allowing.ts";
import { endOf } from "../../../../policypacks/ownership/documents/endOf.ts";
import { policyOf } from "../../../../policypacks/ownership/documents/readPolicy.ts";
import type { Value } from "../../../../access/stack/resource.ts";
import { allowing, documentOf } from "../rules/support/aws.ts";

function endUnder(condition: Value): number | undefined {
  const policy = policyOf(documentOf(allowing("s3:GetObject", "*", { Condition: condition })), "identity");
  const [statement] = policy === undefined ? [] : statementsOf(policy);
  return statement && endOf(statement);
}

describe("endOf", () => {
  it("is the date of DateLessThan, in seconds", () => {
    expect(endUnder({ DateLessThan: { "aws:CurrentTime": "2026-12-19T00:00:00Z" } })).toBe(1_797_638_400);
  });

  it("is the last of several dates, each of which would do", () => {
    const dates = ["2026-12-19T00:00:00Z", "2027-12-19T00:00:00Z"];
    expect(endUnder({ DateLessThan: { "aws:CurrentTime": dates } })).toBe(1_829_174_400);
  });

  it.each<[string, Value]>([
    ["no date is compared", { Bool: { "aws:MultiFactorAuthPresent": "true" } }],
    ["another date is compared", { DateLessThan: { "aws:TokenIssueTime": "2026-12-19T00:00:00Z" } }],
    ["the statement begins then", { DateGreaterThan: { "aws:CurrentTime": "2026-12-19T00:00:00Z" } }],
  ])("is nothing where %s", (_, condition) => {
    expect(endUnder(condition)).toBeUndefined();
  });
});
