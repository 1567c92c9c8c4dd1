import fc from "fast-check";
import type { Condition } from "../../../../access/iam/policy/condition.ts";
import { parseOperator } from "../../../../access/iam/policy/parseOperator.ts";
import type { Element, Policy, PolicyStatement } from "../../../../access/iam/policy/policy.ts";

/** Few names, so that statements meet often. */
const actions = ["s:a", "s:B", "t:ab"];
const resources = ["arn:aws:s:::x", "arn:aws:s:::xy", "arn:aws:s:::q"];
const contexts = {
  text: [undefined, "v", "V", "w", "vw"],
  list: [undefined, ["v"], ["w"], ["v", "w"], ["w", "x"]],
  number: [undefined, "1", "2", "10", "10.5"],
  flag: [undefined, "true", "false"],
  "aws:sourceip": [undefined, "192.0.2.7", "192.0.2.128", "203.0.113.1", "2001:db8::7"],
  date: [undefined, "2026-01-01T00:00:00Z", "2026-11-21T00:00:00Z"],
  arn: [undefined, "arn:aws:iam::111122223333:role/a", "arn:aws:iam::111122223333:role/b/c"],
} as const;

const operators: readonly (readonly [key: string, names: readonly string[], values: readonly string[]])[] = [
  [
    "text",
    [
      "StringEquals",
      "StringNotEquals",
      "StringLike",
      "StringNotLike",
      "StringEqualsIgnoreCase",
      "StringNotEqualsIgnoreCase",
    ],
    ["v", "w", "v*", "?", "*"],
  ],
  ["list", ["StringEquals", "StringNotEquals", "StringLike"], ["v", "w", "*"]],
  ["number", ["NumericEquals", "NumericNotEquals", "NumericLessThan", "NumericGreaterThanEquals"], ["1", "2", "10"]],
  ["flag", ["Bool"], ["true", "false"]],
  ["aws:SourceIp", ["IpAddress", "NotIpAddress"], ["192.0.2.0/24", "192.0.2.128/25", "0.0.0.0/0", "2001:db8::/32"]],
  ["date", ["DateLessThan", "DateGreaterThan", "DateEquals"], ["2026-01-01T00:00:00Z", "2026-06-01"]],
  ["arn", ["ArnLike", "ArnNotEquals"], ["arn:aws:iam::111122223333:role/*", "arn:aws:iam::*:role/a", "*"]],
];

const plainCondition = fc.constantFrom(...operators.filter(([key]) => key !== "list")).chain(([key, names, values]) =>
  fc.record({
    key: fc.constant(key),
    name: fc.tuple(fc.constantFrom(...names), fc.constantFrom("", "IfExists")).map(([name, suffix]) => name + suffix),
    values: fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 2 }),
  }),
);
const setCondition = fc.constantFrom(...operators.filter(([key]) => key === "list")).chain(([key, names, values]) =>
  fc.record({
    key: fc.constant(key),
    name: fc
      .tuple(
        fc.constantFrom("ForAllValues:", "ForAnyValue:"),
        fc.constantFrom(...names),
        fc.constantFrom("", "IfExists"),
      )
      .map((parts) => parts.join("")),
    values: fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 2 }),
  }),
);
const nullCondition = fc.record({
  key: fc.constantFrom("text", "list", "number", "flag"),
  name: fc.constant("Null"),
  values: fc.constantFrom(["true"], ["false"]),
});

const condition: fc.Arbitrary<Condition> = fc
  .oneof({ weight: 4, arbitrary: plainCondition }, { weight: 2, arbitrary: setCondition }, nullCondition)
  .map(({ key, name, values }) => {
    const operator = parseOperator(name);
    if (operator === undefined) throw new Error(name);
    return { operator, key, values };
  });

const element = (patterns: readonly string[]): fc.Arbitrary<Element<string>> =>
  fc.record({
    negated: fc.boolean().map((negated) => negated),
    values: fc.uniqueArray(fc.constantFrom(...patterns), { minLength: 1, maxLength: 2 }),
  });

const statement: fc.Arbitrary<PolicyStatement> = fc.record({
  path: fc.constant("Statement"),
  sid: fc.constant(undefined),
  effect: fc.constantFrom("Allow", "Allow", "Deny"),
  principal: fc.constant(undefined),
  action: element(["s:a", "S:b", "s:*", "*", "?:a*", "t:?b"]),
  resource: element(["arn:aws:s:::x", "arn:aws:s:::x*", "*", "arn:aws:s:::?", "arn:aws:s:::q"]),
  conditions: fc.array(condition, { maxLength: 2 }),
});

/** A policy of up to four statements over `actions`, `resources` and `contexts`. */
export const arbitraryPolicy: fc.Arbitrary<Policy> = fc.record({
  kind: fc.constant("identity"),
  version: fc.constant("2012-10-17"),
  statements: fc.array(statement, { minLength: 1, maxLength: 4 }),
});

/** A request over `actions`, `resources` and `contexts`. */
export const arbitraryRequest = fc.record({
  action: fc.constantFrom(...actions),
  resource: fc.constantFrom(...resources),
  context: fc
    .record(
      Object.fromEntries(
        Object.entries(contexts).map(([key, values]) => [
          key,
          fc.constantFrom<string | readonly string[] | undefined>(...values),
        ]),
      ),
    )
    .map((drawn) =>
      Object.fromEntries(Object.entries(drawn).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]))),
    ),
});
