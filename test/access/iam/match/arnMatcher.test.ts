import { arnMatcher } from "../../../../access/iam/match/arnMatcher.ts";

const role = "arn:aws:iam::111122223333:role/ci/Deploy";
const matches = (pattern: string, text: string) =>
  arnMatcher(pattern, { variables: true })(text, (key) =>
    key === "aws:principalarn" ? { kind: "value", text: role } : { kind: "missing" },
  );

describe("arnMatcher", () => {
  it.each([
    [role, role, true],
    [role, role.toLowerCase(), false],
    ["*", role, true],
    ["*", "no ARN", true],
    ["arn:aws:iam::111122223333:role/*", role, true],
    ["arn:aws:iam::*:role/ci/Deploy", role, true],
    ["arn:aws:iam::?11122223333:*", role, true],
    ["arn:*:*:*:*:*", role, true],
    ["arn:aws:iam*", role, false],
    ["arn:aws:iam::*", role, false],
    ["arn:aws:*:role/ci/Deploy", role, false],
    ["arn:aws:iam:?111122223333:role/ci/Deploy", role, false],
    ["arn:aws:sns:*:*:topic:*", "arn:aws:sns:eu-west-1:111122223333:topic:a:b", true],
    ["arn:aws:sns:*:*:*", "arn:aws:sns:eu-west-1:111122223333:topic:a:b", true],
    ["*:*:*:*:*:*", "arn:aws:iam", false],
    ["arn:aws:iam", "arn:aws:iam", false],
    ["$" + "{aws:PrincipalArn}", role, true],
    ["$" + "{aws:PrincipalArn}/x", `${role}/x`, true],
    ["$" + "{aws:SourceArn}", role, false],
    ["arn:aws:iam::$" + "{aws:SourceAccount, '111122223333'}:role/*", role, true],
    ["arn:aws:iam::111122223333:role/$" + "{*}", role, false],
  ])("%j and %j: %j", (pattern, text, expected) => {
    expect(matches(pattern, text)).toBe(expected);
  });
});
