import { tagExpression } from "../../../../policypacks/ownership/deployments/tagExpression.ts";

describe("tagExpression", () => {
  it.each([
    ["v*", "v1.2", true],
    ["v*", "v", true],
    ["v*", "v1/x", false],
    ["v*", "xv1", false],
    ["v1.*", "v1x2", false],
    ["release/v*", "release/v2", true],
    ["v*", "v1\n", true],
  ])("reads that %j takes %j: %s", (pattern, tag, taken) => {
    expect(new RegExp(tagExpression(pattern) ?? "^$").test(tag)).toBe(taken);
  });

  it.each(["v?", "v[0-9]", "v**", "v{1,2}", "", "v 1"])("reads nothing into %j", (pattern) => {
    expect(tagExpression(pattern)).toBeUndefined();
  });
});
