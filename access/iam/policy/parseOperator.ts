import { remembered } from "../remembered.ts";
import type { Comparison, Operator, OperatorFamily } from "./condition.ts";

type Row = readonly [name: string, family: OperatorFamily, comparison: Comparison, negated: boolean];

/** Every operator without its affixes, as AWS spells it. */
const operators: readonly Row[] = [
  ["StringEquals", "String", "equals", false],
  ["StringNotEquals", "String", "equals", true],
  ["StringEqualsIgnoreCase", "String", "equals-ignoring-case", false],
  ["StringNotEqualsIgnoreCase", "String", "equals-ignoring-case", true],
  ["StringLike", "String", "like", false],
  ["StringNotLike", "String", "like", true],
  ["NumericEquals", "Numeric", "equals", false],
  ["NumericNotEquals", "Numeric", "equals", true],
  ["NumericLessThan", "Numeric", "less", false],
  ["NumericLessThanEquals", "Numeric", "less-or-equal", false],
  ["NumericGreaterThan", "Numeric", "greater", false],
  ["NumericGreaterThanEquals", "Numeric", "greater-or-equal", false],
  ["DateEquals", "Date", "equals", false],
  ["DateNotEquals", "Date", "equals", true],
  ["DateLessThan", "Date", "less", false],
  ["DateLessThanEquals", "Date", "less-or-equal", false],
  ["DateGreaterThan", "Date", "greater", false],
  ["DateGreaterThanEquals", "Date", "greater-or-equal", false],
  ["Bool", "Bool", "equals", false],
  ["BinaryEquals", "Binary", "equals", false],
  ["IpAddress", "IpAddress", "within", false],
  ["NotIpAddress", "IpAddress", "within", true],
  ["ArnEquals", "Arn", "like", false],
  ["ArnLike", "Arn", "like", false],
  ["ArnNotEquals", "Arn", "like", true],
  ["ArnNotLike", "Arn", "like", true],
  ["Null", "Null", "missing", false],
];

/** The operators without `IfExists` and set operators, as AWS spells them. */
export const baseOperatorNames: readonly string[] = operators.map(([name]) => name);

const byName = new Map(operators.map((row) => [row[0].toLowerCase(), row]));
const quantifiers = { forallvalues: "all", foranyvalue: "any" } as const;

/**
 * Takes the name of a condition operator apart, whatever its letter case.
 *
 * @returns nothing where AWS knows no such operator, `NullIfExists` and `ForAllValues:Null` among them.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 */
export function parseOperator(name: string): Operator | undefined {
  return parsed(name, () => ({ operator: parse(name) })).operator;
}

const parsed = remembered<{ readonly operator: Operator | undefined }>(256);

function parse(name: string): Operator | undefined {
  const [, set, rest = "", ifExists] = /^(?:(ForAllValues|ForAnyValue):)?(.+?)(IfExists)?$/i.exec(name) ?? [];
  const row = byName.get(rest.toLowerCase());
  if (row === undefined) return undefined;
  const [base, family, comparison, negated] = row;
  if (family === "Null" && (set !== undefined || ifExists !== undefined)) return undefined;
  const quantifier = set === undefined ? "one" : quantifiers[set.toLowerCase() as keyof typeof quantifiers];
  const affixed = `${quantifier === "one" ? "" : quantifier === "all" ? "ForAllValues:" : "ForAnyValue:"}${base}`;
  return {
    name: ifExists === undefined ? affixed : `${affixed}IfExists`,
    ...{ family, comparison, negated, quantifier },
    ifExists: ifExists !== undefined,
  };
}
