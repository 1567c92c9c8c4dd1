import type { NamedProblem, Ownership } from "../../../model/index.ts";
import { exceptionIsUsed } from "../rules/exceptions/exceptionIsUsed.ts";
import type { Rule, RuleContext } from "../rule.ts";
import { type Judge, judge } from "./judge.ts";
import { judgeAll } from "./judgeAll.ts";
import { resourcesOfPlan } from "./resourcesOfPlan.ts";
import { type JudgedStack, ruleContext } from "./ruleContext.ts";
import type { Judgement } from "./violation.ts";

/** A declaration with what follows from it, held against the rules. */
export interface JudgedDeclaration {
  readonly context: RuleContext;
  /** For the resources that the program registers. */
  readonly judge: Judge;
  /** What the rules say of the plan itself: `pulumi up` registers nothing while there is a mandatory violation, with or without the pack. */
  readonly judgement: Judgement;
}

/** Holds a plan against the rules before anything is registered. */
export function judgePlan(
  at: JudgedStack,
  ownership: Ownership,
  malformed: readonly NamedProblem[],
  rules: readonly Rule[],
): JudgedDeclaration {
  const context = ruleContext(at, ownership, malformed);
  // An exception may open what stands beside the plan, so whether each is used only the whole stack shows.
  const onPlan = rules.filter(({ name }) => name !== exceptionIsUsed.name);
  const judgement = judgeAll(judge(context, onPlan), resourcesOfPlan(context.plan, at.stack, at.project));
  return { context, judge: judge(context, rules), judgement };
}
