import type { CodeownersProblem, PlacedRule } from "./codeownersInput.ts";
import { findDeadRules } from "./findDeadRules.ts";
import { inQuotes } from "../../../model/inQuotes.ts";

/** A rule that is not written, because a guarded one decides over everything it matches. */
export type OverruledRule = { readonly rule: PlacedRule; readonly by: PlacedRule };

export type OrderCheck = {
  readonly problems: readonly CodeownersProblem[];
  readonly overruled: readonly OverruledRule[];
};

function twice(rule: PlacedRule, by: PlacedRule): CodeownersProblem {
  return {
    path: rule.path,
    message: `pattern ${inQuotes(rule.written)} is declared again at ${by.path}, and only the last one would count.`,
    fix: "Declare it once, with all its owners.",
  };
}

function shadowed(rule: PlacedRule, by: PlacedRule): CodeownersProblem {
  return {
    path: rule.path,
    message: `rule ${inQuotes(rule.written)} would never decide, because ${inQuotes(by.written)} at ${by.path} comes later and matches the same paths.`,
    fix: "Put the more general rule first, or remove one of the two.",
  };
}

function notCompared(rule: PlacedRule): CodeownersProblem {
  return {
    path: rule.path,
    message: `rule ${inQuotes(rule.written)} could not be compared with all later rules, because they are too many or too tangled.`,
    fix: "Write simpler or fewer patterns.",
  };
}

function guardedNotLast(rule: PlacedRule, guarded: PlacedRule): CodeownersProblem {
  return {
    path: rule.path,
    message: `rule ${inQuotes(rule.written)} comes after the guarded rule ${inQuotes(guarded.written)} at ${guarded.path}.`,
    fix: "Put guarded rules last.",
  };
}

/**
 * Checks that every rule to be written decides about something. A rule that only a guarded one makes ineffective is
 * no problem but overruled: guarded rules are meant to decide.
 */
export function refuseOrder(rules: readonly PlacedRule[]): OrderCheck {
  const { dead, unknown } = findDeadRules(rules.map(({ written }) => written));
  const problems: CodeownersProblem[] = [];
  const overruled: OverruledRule[] = [];
  for (const { dead: at, killer, same } of dead) {
    const rule = rules[at];
    const by = rules[killer];
    if (!rule || !by) continue;
    if (same) problems.push(twice(rule, by));
    else if (by.guarded === true && rule.guarded !== true) overruled.push({ rule, by });
    else problems.push(shadowed(rule, by));
  }
  const firstGuarded = rules.findIndex(({ guarded }) => guarded === true);
  for (const [at, rule] of rules.entries()) {
    if (unknown.includes(at)) problems.push(notCompared(rule));
    const guarded = rules[firstGuarded];
    if (guarded && at > firstGuarded && rule.guarded !== true) problems.push(guardedNotLast(rule, guarded));
  }
  return { problems, overruled };
}
