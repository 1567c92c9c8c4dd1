import type { RaciEffect } from "../../responsibilities.ts";
import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";
import { pathTo } from "../pathTo.ts";
import { repeated } from "../repeated.ts";

/** Two activities could make two groups Accountable for one approval. */
export const approvalFollowsFromOneActivity: Check = {
  name: "approval-follows-from-one-activity",
  description: "Who approves exceptions, and who approves the environments of a duty, follows from one activity.",
  find: ({ responsibilities: { activities } }) => {
    const approvals = activities.flatMap(({ name, effect }, at) =>
      [...new Set(approvalsOf(effect))].map((approval) => ({ approval, at, name })),
    );
    return repeated(approvals, ({ approval }) => approval).map(({ item, earlier }) => ({
      path: pathTo("responsibilities", "activities", item.at, "effect"),
      message: `Approval of ${item.approval} follows from ${inQuotes(earlier.name)} already.`,
      fix: "Leave it to one of the two activities.",
    }));
  },
};

function approvalsOf(effect: RaciEffect | undefined): readonly string[] {
  if (effect?.kind === "approves-exceptions") return ["exceptions"];
  return effect?.kind === "approves-environments" ? effect.duties.map((duty) => `${inQuotes(duty)} environments`) : [];
}
