import type { AccessDuty } from "../../duty.ts";
import { accessDuties } from "../../duty.ts";
import type { Ownership } from "../../ownership.ts";
import { roleGroups } from "../../person.ts";
import type { Check } from "../check.ts";
import { own } from "../../own.ts";
import { pathTo } from "../pathTo.ts";

/** @see https://docs.github.com/en/actions/reference/workflows-and-actions/deployments-and-environments#required-reviewers */
const most = 6;

export const environmentHasAtMostSixReviewers: Check = {
  name: "environment-has-at-most-six-reviewers",
  description: "At most six people review the deployments of one environment.",
  find: (ownership) =>
    Object.entries(ownership.services).flatMap(([id, { duties }]) =>
      accessDuties.flatMap((duty) => {
        const declared = own(duties, duty);
        if (!declared?.byWorkflow) return [];
        const reviewers = [...new Set([declared.owner, declared.backup, ...accountableLeads(ownership, duty)])].filter(
          (person) => person !== "",
        );
        if (reviewers.length <= most) return [];
        const message = `${reviewers.length} people would review this duty's deployments (${reviewers.join(", ")}), and GitHub takes ${most}.`;
        return [
          {
            path: pathTo("services", id, "duties", duty),
            message,
            fix: "Let fewer activities approve environments of this duty.",
          },
        ];
      }),
    ),
};

function accountableLeads({ responsibilities }: Ownership, duty: AccessDuty): readonly string[] {
  return responsibilities.activities.flatMap(({ effect, raci }) => {
    if (effect?.kind !== "approves-environments" || !effect.duties.includes(duty)) return [];
    return roleGroups
      .filter((group) => raci[group]?.includes("A"))
      .flatMap((group) => own(responsibilities.groups, group)?.lead ?? []);
  });
}
