import { conditionHolds } from "../../../../access/iam/conditions/conditionHolds.ts";
import type { RequestContext } from "../../../../access/iam/conditions/requestContext.ts";
import { condition } from "../evaluate/build.ts";

const holds = (operator: string, values: readonly string[], value: string | readonly string[] | undefined) =>
  conditionHolds(condition(operator, "aws:Key", ...values), value === undefined ? {} : { "AWS:key": value });

const positive = [
  "StringEquals",
  "StringEqualsIgnoreCase",
  "StringLike",
  "NumericEquals",
  "NumericLessThan",
  "NumericLessThanEquals",
  "NumericGreaterThan",
  "NumericGreaterThanEquals",
  "DateEquals",
  "DateLessThan",
  "DateLessThanEquals",
  "DateGreaterThan",
  "DateGreaterThanEquals",
  "Bool",
  "BinaryEquals",
  "IpAddress",
  "ArnEquals",
  "ArnLike",
];
const negative = [
  "StringNotEquals",
  "StringNotEqualsIgnoreCase",
  "StringNotLike",
  "NumericNotEquals",
  "DateNotEquals",
  "NotIpAddress",
  "ArnNotEquals",
  "ArnNotLike",
];

describe("conditionHolds", () => {
  describe.each([undefined, []])("on a missing key (%j)", (value) => {
    it.each(positive)("is false for %s", (name) => expect(holds(name, ["1"], value)).toBe(false));
    it.each(negative)("is true for %s", (name) => expect(holds(name, ["1"], value)).toBe(true));
    it.each([...positive, ...negative])("is true for %sIfExists, true for all, false for any", (name) => {
      expect(holds(`${name}IfExists`, ["1"], value)).toBe(true);
      expect(holds(`ForAllValues:${name}`, ["1"], value)).toBe(true);
      expect(holds(`ForAnyValue:${name}`, ["1"], value)).toBe(false);
      expect(holds(`ForAllValues:${name}IfExists`, ["1"], value)).toBe(true);
      expect(holds(`ForAnyValue:${name}IfExists`, ["1"], value)).toBe(true);
    });
    it("is what Null says", () => {
      expect(holds("Null", ["true"], value)).toBe(true);
      expect(holds("Null", ["false"], value)).toBe(false);
    });
  });

  it.each(positive)("never matches a value that is none, or lets %s compare with one that is none", (name) => {
    if (name.startsWith("String")) return;
    expect(holds(name, ["no sense"], "no sense")).toBe(false);
    expect(holds(name, ["no sense"], "1")).toBe(false);
    expect(holds(`${name}IfExists`, ["no sense"], "no sense")).toBe(false);
  });

  it("knows the key by any letter case, with the part behind the slash", () => {
    const context = { "aws:RequestTag/Team": "orders" };
    expect(conditionHolds(condition("StringEquals", "AWS:requesttag/TEAM", "orders"), context)).toBe(true);
    expect(conditionHolds(condition("StringEquals", "aws:RequestTag/Tea", "orders"), context)).toBe(false);
  });

  it("takes the first of keys that differ in letter case only", () => {
    const context = { "aws:RequestTag/Team": "a", "aws:RequestTag/team": "b" };
    expect(conditionHolds(condition("StringEquals", "aws:RequestTag/team", "a"), context)).toBe(true);
    expect(conditionHolds(condition("StringEquals", "aws:RequestTag/team", "b"), context)).toBe(false);
  });

  it.each(["__proto__", "constructor", "toString", "hasownproperty"])(
    "finds no value for %j in an empty context",
    (key) => {
      expect(conditionHolds(condition("Null", key, "true"), {})).toBe(true);
      const own: RequestContext = JSON.parse(`{ "${key}": "a" }`);
      expect(conditionHolds(condition("StringEquals", key, "a"), own)).toBe(true);
    },
  );

  it.each([
    ["StringEquals", ["a"], "a", true],
    ["StringEquals", ["a"], "A", false],
    ["StringEquals", ["a", "b"], "b", true],
    ["StringEquals", ["a*"], "ab", false],
    ["StringEquals", ["a*"], "a*", true],
    ["StringEquals", [""], "", true],
    ["StringNotEquals", ["a", "b"], "b", false],
    ["StringNotEquals", ["a", "b"], "c", true],
    ["StringNotEquals", ["a"], "", true],
    ["StringEqualsIgnoreCase", ["aB"], "Ab", true],
    ["StringEqualsIgnoreCase", ["ab"], "abc", false],
    ["StringNotEqualsIgnoreCase", ["AB"], "ab", false],
    ["StringLike", ["a*"], "abc", true],
    ["StringLike", ["a?"], "abc", false],
    ["StringLike", ["repo:o/r:ref:refs/heads/*"], "repo:o/r:ref:refs/heads/main", true],
    ["StringNotLike", ["a*", "b*"], "bc", false],
    ["StringNotLike", ["a*", "b*"], "cb", true],
    ["StringEqualsIfExists", ["a"], "b", false],
    ["NumericEquals", ["10"], "10.0", true],
    ["NumericEquals", ["1e1"], "10", true],
    ["NumericEquals", ["10"], " 10", false],
    ["NumericEquals", ["10"], "", false],
    ["NumericEquals", ["10"], "0xA", false],
    ["NumericEquals", ["1e999"], "1e999", false],
    ["NumericNotEquals", ["10"], "11", true],
    ["NumericNotEquals", ["10"], "ten", true],
    ["NumericLessThan", ["10"], "9.99", true],
    ["NumericLessThan", ["10"], "10", false],
    ["NumericLessThan", ["10"], "9", true],
    ["NumericLessThanEquals", ["10"], "10", true],
    ["NumericLessThanEquals", ["10"], "10.01", false],
    ["NumericGreaterThan", ["-1"], "0", true],
    ["NumericGreaterThan", ["10"], "9", false],
    ["NumericGreaterThanEquals", ["10"], "10", true],
    ["NumericGreaterThanEquals", ["10"], "9.9", false],
    ["DateEquals", ["2026-11-21T18:00:00Z"], "2026-11-21T19:00:00+01:00", true],
    ["DateEquals", ["2026-11-21T18:00:00Z"], "1795284000", true],
    ["DateNotEquals", ["2026-11-21"], "2026-11-22", true],
    ["DateLessThan", ["2026-11-21T18:00:00Z"], "2026-11-21T17:59:59Z", true],
    ["DateLessThan", ["2026-11-21T18:00:00Z"], "2026-11-21T18:00:00Z", false],
    ["DateLessThanEquals", ["2026-11-21T18:00:00Z"], "2026-11-21T18:00:00Z", true],
    ["DateGreaterThan", ["2026-11-21"], "2026-11-21T00:00:00.5Z", true],
    ["DateGreaterThan", ["2026-11-21"], "2026-11-20T23:59:59Z", false],
    ["DateGreaterThanEquals", ["2026-11-21"], "2026-11-21", true],
    ["DateLessThan", ["2026-02-30"], "2020-01-01", false],
    ["Bool", ["true"], "TRUE", true],
    ["Bool", ["True"], "true", true],
    ["Bool", ["true"], "false", false],
    ["Bool", ["false"], "false", true],
    ["Bool", ["true", "false"], "maybe", false],
    ["Bool", ["1"], "1", false],
    ["BoolIfExists", ["true"], "false", false],
    ["BinaryEquals", ["QmluYXJ5"], "QmluYXJ5", true],
    ["BinaryEquals", ["QQ=="], "QR==", true],
    ["BinaryEquals", ["QQ=="], "qq==", false],
    ["BinaryEquals", ["QQ"], "QQ", false],
    ["BinaryEquals", ["Q*=="], "QQ==", false],
    ["ArnLike", ["arn:aws:iam::*:role/*"], "arn:aws:iam::111122223333:role/a/b", true],
    ["ArnEquals", ["arn:aws:iam::*:role/*"], "arn:aws:iam::111122223333:role/a/b", true],
    ["ArnLike", ["arn:aws:*:role/a"], "arn:aws:iam::111122223333:role/a", false],
    ["ArnNotLike", ["arn:aws:iam::*:role/*"], "arn:aws:iam::111122223333:role/a", false],
    ["ArnNotEquals", ["arn:aws:iam::*:role/*"], "arn:aws:iam::111122223333:user/a", true],
    ["ArnNotLike", ["arn:aws:iam::*:role/*"], "no ARN", true],
    ["Null", ["true"], "a", false],
    ["Null", ["False"], "a", true],
    ["Null", ["false"], "", true],
    ["Null", ["true", "false"], "a", true],
    ["Null", ["maybe"], "a", false],
  ])("%s %j with %j: %j", (operator, values, value, expected) => {
    expect(holds(operator, values, value)).toBe(expected);
  });

  describe("with a set operator", () => {
    it.each([
      ["ForAllValues:StringEquals", ["a", "b"], ["a", "b"], true],
      ["ForAllValues:StringEquals", ["a", "b"], ["a", "c"], false],
      ["ForAllValues:StringNotEquals", ["a", "b"], ["c", "d"], true],
      ["ForAllValues:StringNotEquals", ["a", "b"], ["a", "d"], false],
      ["ForAnyValue:StringEquals", ["a", "b"], ["c", "b"], true],
      ["ForAnyValue:StringEquals", ["a", "b"], ["c", "d"], false],
      ["ForAnyValue:StringNotEquals", ["a", "b"], ["a", "c"], true],
      ["ForAnyValue:StringNotEquals", ["a", "b"], ["a", "b"], false],
      ["ForAllValues:StringLike", ["a*"], ["ab", "ac"], true],
      ["ForAnyValue:StringLikeIfExists", ["a*"], ["bc"], false],
      ["ForAllValues:ArnLike", ["arn:aws:iam::*:role/*"], ["arn:aws:iam::1:role/a", "x"], false],
      ["ForAnyValue:IpAddress", ["10.0.0.0/8"], ["9.9.9.9", "10.1.1.1"], true],
      ["ForAllValues:StringEquals", ["a"], [""], true],
      ["ForAnyValue:StringEquals", [""], [""], false],
      ["ForAllValues:StringEquals", ["a"], ["", "b"], false],
    ])("%s %j with %j: %j", (operator, values, value, expected) => {
      expect(holds(operator, values, value)).toBe(expected);
    });

    it("takes a single value as a list of one", () => {
      expect(holds("ForAllValues:StringEquals", ["a"], "a")).toBe(true);
      expect(holds("ForAllValues:StringEquals", ["a"], "b")).toBe(false);
      expect(holds("ForAnyValue:StringEquals", ["a"], "a")).toBe(true);
    });
  });

  it("lets no operator without a set hold on a key with many values", () => {
    expect(holds("StringEquals", ["a"], ["a", "a"])).toBe(false);
    expect(holds("StringNotEquals", ["a"], ["b", "c"])).toBe(false);
    expect(holds("StringEquals", ["a"], ["a"])).toBe(true);
    expect(holds("StringNotEquals", ["a"], ["b"])).toBe(true);
  });

  describe("with policy variables", () => {
    const team = "$" + "{aws:PrincipalTag/Team}";
    const tagged = (operator: string, value: string, context: RequestContext) =>
      conditionHolds(condition(operator, "aws:ResourceTag/Team", value), context);

    it.each([
      ["StringEquals", team, { "aws:principaltag/team": "a", "aws:ResourceTag/Team": "a" }, true],
      ["StringEquals", team, { "aws:PrincipalTag/Team": "a", "aws:ResourceTag/Team": "b" }, false],
      ["StringEqualsIgnoreCase", team, { "aws:PrincipalTag/Team": "A", "aws:ResourceTag/Team": "a" }, true],
      ["StringLike", `${team}-*`, { "aws:PrincipalTag/Team": "a", "aws:ResourceTag/Team": "a-b" }, true],
      ["StringLike", team, { "aws:PrincipalTag/Team": "*", "aws:ResourceTag/Team": "b" }, false],
      ["StringLike", team, { "aws:PrincipalTag/Team": "*", "aws:ResourceTag/Team": "*" }, true],
      ["StringLike", team, { "aws:PrincipalTag/Team": "?", "aws:ResourceTag/Team": "b" }, false],
      ["StringEquals", team, { "aws:ResourceTag/Team": "" }, false],
      ["StringLike", `*${team}`, { "aws:ResourceTag/Team": "a" }, false],
      ["StringNotEquals", team, { "aws:ResourceTag/Team": "a" }, true],
      ["StringNotLike", `*${team}`, { "aws:ResourceTag/Team": "a" }, true],
      ["StringEquals", "$" + "{aws:PrincipalTag/Team, 'a'}", { "aws:ResourceTag/Team": "a" }, true],
      ["StringEquals", team, { "aws:PrincipalTag/Team": ["a"], "aws:ResourceTag/Team": "a" }, false],
      ["StringLike", "$" + "{*}*", { "aws:ResourceTag/Team": "*b" }, true],
      ["StringLike", "$" + "{*}*", { "aws:ResourceTag/Team": "b" }, false],
      ["StringEquals", "$" + "{?}", { "aws:ResourceTag/Team": "?" }, true],
      ["NumericEquals", team, { "aws:PrincipalTag/Team": "1", "aws:ResourceTag/Team": "1" }, false],
      ["Bool", team, { "aws:PrincipalTag/Team": "true", "aws:ResourceTag/Team": "true" }, false],
    ])("%s %j with %j: %j", (operator, value, context, expected) => {
      expect(tagged(operator, value, context)).toBe(expected);
    });

    it("takes them as text before 2012-10-17", () => {
      const old = (value: string) =>
        conditionHolds(condition("StringEquals", "aws:Key", team), { "aws:Key": value }, "2008-10-17");
      expect(old(team)).toBe(true);
      expect(old("")).toBe(false);
    });
  });
});
