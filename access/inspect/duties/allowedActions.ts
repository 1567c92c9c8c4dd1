import { findAction } from "../../iam/actions/actionList.ts";
import { actionMatcher } from "../../iam/match/actionMatcher.ts";
import type { Conditions } from "../../iam/policyDocument.ts";
import type { Condition } from "../../iam/policy/condition.ts";
import { parseOperator } from "../../iam/policy/parseOperator.ts";
import type { PolicyStatement } from "../../iam/policy/policy.ts";
import type { Box } from "../../iam/sets/box.ts";
import { findRequest } from "../../iam/sets/findRequest.ts";
import { charactersOf, type Glob } from "../../iam/sets/glob.ts";
import type { Cell } from "../../iam/sets/permissionSet.ts";

/** Whether some request for an action is allowed. */
export type Allowance = "yes" | "maybe" | "no";

/**
 * Asks of one Allow whether an action that it names is allowed on anything, now that denials take away.
 *
 * @param cell What the statement allows, out of {@link allowedBy}.
 * @param under What is besides known of the request.
 */
export function allowedActions({ within, without }: Cell, under: Conditions = {}): (action: string) => Allowance {
  const denials = without.map((box) => ({ box, speaksOf: speaksOf(box.statement) }));
  const conditions = conditionsOf(under);
  // Actions that the same denials speak of are answered alike.
  const answers = new Map<string, Allowance>();
  return (action) => {
    const near = denials.filter((denial) => denial.speaksOf(action));
    const placeless = findAction(action)?.withoutResources ?? false;
    const key = `${placeless} ${near.map((denial) => denials.indexOf(denial)).join(" ")}`;
    const before = answers.get(key);
    if (before !== undefined) return before;
    const request = requestBox(action, { placeless, conditions });
    const found = findRequest([{ within: [request, ...within], without: near.map(({ box }) => box) }]);
    const answer = found === "none" ? "no" : found === "undecided" ? "maybe" : "yes";
    answers.set(key, answer);
    return answer;
  };
}

function speaksOf({ action: { negated, values } }: PolicyStatement): (action: string) => boolean {
  const matchers = values.map(actionMatcher);
  return (action) => matchers.some((matcher) => matches(matcher, action)) !== negated;
}

/** Every request for one action; on `*`, where it knows no resources. */
function requestBox(action: string, { placeless, conditions }: { placeless: boolean; conditions: readonly Condition[] }): Box {
  return {
    action: { negated: false, globs: [literalGlob(action, true)] },
    resource: placeless ? { negated: false, globs: [literalGlob("*", false)] } : { negated: true, globs: [] },
    conditions,
    variables: false,
    statement: requestStatement,
  };
}

/** Stands for the request where a statement is asked for; nobody wrote it. */
const requestStatement: PolicyStatement = {
  path: "",
  sid: undefined,
  effect: "Allow",
  principal: undefined,
  action: { negated: false, values: ["*"] },
  resource: undefined,
  conditions: [],
};

function literalGlob(text: string, ignoreCase: boolean): Glob {
  return { tokens: charactersOf(text), ignoreCase, literal: text };
}
