import type { Condition, Operator } from "../../../iam/policy/condition.ts";
import { sortedUnique } from "../../../compareText.ts";
import { conditionKeyText } from "./conditionKeyText.ts";
import { plainOrQuoted } from "./plainOrQuoted.ts";

/** How each comparison reads between key and values, and how its opposite; an operator that does not stand here is said by its name. */
const words: { readonly [operator: string]: readonly [holds: string, fails?: string] } = {
  StringEquals: ["is", "is not"],
  StringLike: ["is like", "is not like"],
  ArnLike: ["is an ARN like", "is not an ARN like"],
  Bool: ["is"],
  DateLessThan: ["is before"],
  DateLessThanEquals: ["is at or before"],
  DateGreaterThan: ["is after"],
  DateGreaterThanEquals: ["is at or after"],
  IpAddress: ["is within", "is not within"],
  NumericEquals: ["equals", "does not equal"],
  NumericLessThan: ["is less than"],
  NumericLessThanEquals: ["is at most"],
  NumericGreaterThan: ["is more than"],
  NumericGreaterThanEquals: ["is at least"],
};

/**
 * A condition in words, the same for all spellings that mean the same, and different for conditions that differ:
 * `aws:MultiFactorAuthPresent is true`, `aws:SourceArn is an ARN like one of …`.
 */
function conditionText({ operator, key, values }: Condition): string {
  const name = conditionKeyText(key);
  const truths = operator.family === "Bool" || operator.family === "Null";
  const sorted = sortedUnique(values.map((value) => (truths ? value.toLowerCase() : value)));
  const [only] = sorted;
  if (operator.family === "Null" && sorted.length === 1 && (only === "true" || only === "false"))
    return `${name} is ${only === "true" ? "absent" : "there"}`;
  return `${quantified(operator, name)} ${compared(operator, sorted)}${operator.ifExists ? ", or is absent" : ""}`;
}

/** The conditions of a statement, all of which have to hold; empty where there is none. */
export function conditionsText(conditions: readonly Condition[]): string {
  const texts = sortedUnique(conditions.map(conditionText));
  return texts.length === 0 ? "" : ` when ${texts.join(" and ")}`;
}

function quantified({ quantifier }: Operator, key: string): string {
  if (quantifier === "one") return key;
  return quantifier === "all" ? `every value of ${key}` : `some value of ${key}`;
}

function compared({ family, name, negated }: Operator, values: readonly string[]): string {
  const base = name.replace(/^For\w+:/, "").replace(/IfExists$/, "");
  const [holds, fails] = words[base.replace("Not", "").replace("ArnEquals", "ArnLike")] ?? [];
  const verb = negated ? fails : holds;
  const shown = values.map((value) => shownValue(value, family));
  if (verb === undefined || (family === "Bool" && !values.every(isTruth))) return `${base} ${shown.join(", ")}`;
  if (shown.length === 1) return `${verb} ${shown[0]}`;
  return `${verb} ${negated ? "any" : "one"} of ${shown.join(", ")}`;
}

/** A text that looks like a truth value is none. */
function shownValue(value: string, family: Operator["family"]): string {
  return family === "String" && isTruth(value.toLowerCase()) ? JSON.stringify(value) : plainOrQuoted(value);
}

function isTruth(value: string): boolean {
  return value === "true" || value === "false";
}
