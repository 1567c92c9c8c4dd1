import { policyRule } from "../../../../sandbox/aws/rules/jsonRule.ts";

describe("policyRule", () => {
  it.each(["{}", '{"a":[{"b":1},{"b":2}],"b":{"a":1}}', '{"a":"\\"b\\": 1","b":1}'])("takes %s", (text) => {
    expect(policyRule()(text)).toBeUndefined();
  });

  it.each([
    ["", "is an empty string, which is not a valid JSON value"],
    [" {}", "contains an invalid JSON policy: leading space characters are not allowed"],
    ["[]", "contains an invalid JSON policy: contains a JSON array, not a JSON object"],
    ['"{}"', "contains an invalid JSON policy: contains a JSON-encoded string, not a JSON object"],
    ['{"a":1,"b":{"c":1,"c":2}}', 'contains duplicate JSON keys: "c"'],
  ])("refuses %j", (text, problem) => {
    expect(policyRule()(text)).toBe(problem);
  });

  it("does not count white space", () => {
    expect(policyRule(9)('{ "a" : 10 }')).toBeUndefined();
    expect(policyRule(7)('{ "a" : 10 }')).toBe("Cannot exceed quota for PolicySize: 7 (actual: 8)");
  });
});
