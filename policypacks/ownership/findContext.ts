import { loadOwnership } from "../../declaration/loadOwnership.ts";
import { stackToday } from "../../declaration/stackToday.ts";
import { formatProblem } from "../../model/index.ts";
import type { RuleContext } from "./rule.ts";
import { ruleContext } from "./judge/ruleContext.ts";

/** What the rules are held against, or why there is nothing to hold a stack against. */
export type FoundContext = { readonly context: RuleContext } | { readonly reason: string };

/**
 * Reads the declaration of a stack from the project's folder. Never throws.
 *
 * @param root The folder that `stacks` lies in.
 * @param asked The date that counts as today; absent: the stack's configuration, else the clock.
 */
export async function findContext(root: string, stack: string, project: string, asked?: string): Promise<FoundContext> {
  try {
    const { ownership, problems } = await loadOwnership({ stack, root });
    if (ownership === undefined) return { reason: problems.map(formatProblem).join(" ") };
    const today = stackToday(stack, asked, root);
    if ("problem" in today) return { reason: formatProblem(today.problem) };
    return { context: ruleContext({ stack, project, today: today.date }, ownership, problems) };
  } catch (thrown) {
    return {
      reason: `the declaration cannot be planned: ${thrown instanceof Error ? thrown.message : String(thrown)}.`,
    };
  }
}
