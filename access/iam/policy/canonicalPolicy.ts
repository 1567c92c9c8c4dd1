import type { Condition, Operator } from "./condition.ts";
import type { Element, Policy, PolicyStatement } from "./policy.ts";
import { sortedOnce } from "./sortedOnce.ts";

/**
 * The one form of all documents that differ only in order, repetition, Sid, Id and in letter case where AWS ignores it: actions and
 * condition keys in lower case, every list sorted with each value once, `ArnEquals` as `ArnLike`, which it is. Conditions stay apart
 * where their operators are written apart: all of them have to hold, and values joined in one list would be alternatives.
 */
export function canonicalPolicy(policy: Policy): Policy {
  const statements = sortedOnce(policy.statements.map(canonicalStatement), JSON.stringify);
  return {
    kind: policy.kind,
    version: policy.version,
    statements: statements.map((statement, at) => ({ ...statement, path: `Statement[${at}]` })),
  };
}

/** Without a place, so that a statement that stands twice is one. */
function canonicalStatement(statement: PolicyStatement): PolicyStatement {
  const { effect, principal, action, resource, conditions } = statement;
  return {
    path: "",
    sid: undefined,
    effect,
    principal: principal && canonicalElement(principal, (one) => one, JSON.stringify),
    action: canonicalElement(action, (pattern) => pattern.toLowerCase(), String),
    resource: resource && canonicalElement(resource, (pattern) => pattern, String),
    conditions: sortedOnce(conditions.map(canonicalCondition), JSON.stringify),
  };
}

function canonicalElement<T>(element: Element<T>, change: (value: T) => T, key: (value: T) => string): Element<T> {
  return { negated: element.negated, values: sortedOnce(element.values.map(change), key) };
}

function canonicalCondition({ operator, key, values }: Condition): Condition {
  return { operator: canonicalOperator(operator), key: key.toLowerCase(), values: sortedOnce(values, String) };
}

function canonicalOperator({ name, family, comparison, negated, quantifier, ifExists }: Operator): Operator {
  return { name: name.replace(/Arn(Not)?Equals/, "Arn$1Like"), family, comparison, negated, quantifier, ifExists };
}
