import { resourceMatcher } from "../../../../access/iam/match/resourceMatcher.ts";
import type { VariableValues } from "../../../../access/iam/match/variableValues.ts";

const variables: VariableValues = (key) => {
  if (key === "aws:username") return { kind: "value", text: "os*r" };
  return key === "aws:tagkeys" ? { kind: "many" } : { kind: "missing" };
};
const matches = (pattern: string, text: string, on = true) =>
  resourceMatcher(pattern, { variables: on })(text, variables);

describe("resourceMatcher", () => {
  it.each([
    ["*", "*", true],
    ["*", "arn:aws:s3:::orders/a/b", true],
    ["arn:aws:s3:::orders/*", "arn:aws:s3:::orders/a/b:c", true],
    ["arn:aws:s3*", "arn:aws:s3:::orders/a", true],
    ["arn:aws:dynamodb:*:table/orders", "arn:aws:dynamodb:eu-central-1:111122223333:table/orders", true],
    ["arn:aws:s3:::Orders", "arn:aws:s3:::orders", false],
    ["arn:aws:s3:::orders", "arn:aws:s3:::orders/a", false],
    ["arn:*", "*", false],
    ["arn:aws:s3:::b/$" + "{aws:username}", "arn:aws:s3:::b/os*r", true],
    ["arn:aws:s3:::b/$" + "{aws:username}", "arn:aws:s3:::b/oscar", false],
    ["arn:aws:s3:::b/$" + "{AWS:UserName}/*", "arn:aws:s3:::b/os*r/x", true],
    ["arn:aws:s3:::b/$" + "{aws:userid}", "arn:aws:s3:::b/", false],
    ["*$" + "{aws:userid}", "arn:aws:s3:::b/", false],
    ["arn:aws:s3:::b/$" + "{aws:userid, 'a*'}", "arn:aws:s3:::b/a*", true],
    ["arn:aws:s3:::b/$" + "{aws:userid, 'a*'}", "arn:aws:s3:::b/ab", false],
    ["arn:aws:s3:::b/$" + "{aws:TagKeys, 'x'}", "arn:aws:s3:::b/x", false],
    ["arn:aws:s3:::b/$" + "{*}", "arn:aws:s3:::b/*", true],
    ["arn:aws:s3:::b/$" + "{*}", "arn:aws:s3:::b/a", false],
    ["arn:aws:s3:::b/$" + "{$}" + "{a}", "arn:aws:s3:::b/$" + "{a}", true],
  ])("%j and %j: %j", (pattern, text, expected) => {
    expect(matches(pattern, text)).toBe(expected);
  });

  it("takes variables as text in an old policy", () => {
    expect(matches("b/$" + "{aws:username}", "b/$" + "{aws:username}", false)).toBe(true);
    expect(matches("b/$" + "{*}", "b/$" + "{anything}", false)).toBe(true);
  });
});
