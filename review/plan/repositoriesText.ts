import type { AccessPlan } from "../../access/index.ts";
import { columns, heading } from "./textParts.ts";

/** Per repository: how its branches and tags are protected, and how the number of approvals came about. */
export function repositoriesText({ repositories, rulesets }: AccessPlan): readonly string[] {
  const rows = repositories.map(({ key, approvals }) => {
    const own = rulesets.filter(({ repository }) => repository === key);
    const refs = own.flatMap(({ include }) => include.map((ref) => ref.replace("~DEFAULT_BRANCH", "default branch")));
    const checks = own.flatMap(({ rules }) => rules.requiredStatusChecks?.checks.map(({ context }) => context) ?? []);
    return [key, `${approvals.because} Checks: ${checks.join(", ")}.`, `protects ${refs.join(", ")}`];
  });
  return rows.length === 0 ? [] : ["", heading("Repositories"), ...columns(rows, { indent: 2, widths: [30, 72, 60] })];
}
