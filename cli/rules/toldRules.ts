import { ruleRunsToItsEnd } from "../../policypacks/ownership/judge/ruleRunsToItsEnd.ts";
import { stackHasADeclaration } from "../../policypacks/ownership/judge/stackHasADeclaration.ts";
import { markRules } from "../../policypacks/ownership/marks/gateRules.ts";
import type { Rule, RuleText } from "../../policypacks/ownership/rule.ts";
import { exceptionIsUsed } from "../../policypacks/ownership/rules/exceptions/exceptionIsUsed.ts";
import { rules as packRules } from "../../policypacks/ownership/rules/index.ts";
import type { ToldRule } from "../../review/rules/toldRule.ts";

/** Every rule that can be violated anywhere, each once, by name. */
export function toldRules(): readonly ToldRule[] {
  const told = [
    ...markRules.map((rule) => textOf(rule, "the gate's file")),
    ...[ruleRunsToItsEnd, stackHasADeclaration].map((rule) => textOf(rule, "every run")),
    ...[exceptionIsUsed, ...packRules].map(ofPack),
  ];
  const byName = new Map(told.map((rule) => [rule.name, rule]));
  return [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function ofPack(rule: Rule): ToldRule {
  if (rule.scope === "stack") return textOf(rule, "the whole stack");
  return { ...textOf(rule, "each resource"), ...(rule.types !== "all" && { types: [...rule.types].sort() }) };
}

function textOf(rule: RuleText, decidedOn: ToldRule["decidedOn"]): ToldRule {
  const { name, description, why, fix, sources, exceptable, enforcement } = rule;
  return { name, description, why, fix, sources, exceptable, enforcement, decidedOn };
}
