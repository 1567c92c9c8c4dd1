import { ruleContext } from "../../../policypacks/ownership/judge/ruleContext.ts";
import type { RuleContext } from "../../../policypacks/ownership/rule.ts";
import { ownership } from "../../../stacks/lantern/ownership.ts";

/** What a declaration may wish of workloads. */
interface Wishes {
  readonly registries: readonly string[];
  readonly requireLambdaCodeSigning?: boolean;
}

const stack = { stack: "lantern", project: "keyholder", today: "2026-11-21" };
const known = new Map<string, RuleContext>();

/** The example stack lantern, with wishes of its own for workloads. */
export function contextOf(workloads?: Wishes): RuleContext {
  const key = JSON.stringify(workloads ?? null);
  const organisation = { ...ownership.organisation, ...(workloads && { workloads }) };
  const context = known.get(key) ?? ruleContext(stack, { ...ownership, organisation });
  known.set(key, context);
  return context;
}
