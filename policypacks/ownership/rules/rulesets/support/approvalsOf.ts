import type { Value } from "../../../../../access/stack/resource.ts";
import type { RuleContext } from "../../../rule.ts";
import { repositoryOf } from "../../repositories/support/repositoryOf.ts";

/** How many approvals a change of a repository needs: as many as the plan derives, and one where no plan says. */
export function approvalsOf(repository: Value | undefined, context: RuleContext): number {
  return Math.max(1, repositoryOf(repository, context).planned?.approvals.count ?? 1);
}

/** Whether this is no whole number of approvals, or a smaller one. */
export function tooFewApprovals(value: Value | undefined, needed: number): boolean {
  return !(typeof value === "number" && Number.isInteger(value) && value >= needed);
}
