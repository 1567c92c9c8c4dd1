import { actionMatcher } from "../../../../access/iam/match/actionMatcher.ts";

describe("actionMatcher", () => {
  it.each([
    ["*", "iam:PassRole", true],
    ["IAM:passrole", "iam:PassRole", true],
    ["iam:Pass*", "iam:PassRole", true],
    ["iam:P?ssRole", "iam:PassRole", true],
    ["*:PassRole", "iam:PassRole", true],
    ["iam:PassRol", "iam:PassRole", false],
    ["s3:*", "s3-object-lambda:Get", false],
    ["iam:$" + "{*}", "iam:$" + "{x}", true],
  ])("%j and %j: %j", (pattern, action, expected) => {
    expect(actionMatcher(pattern)(action)).toBe(expected);
  });
});
