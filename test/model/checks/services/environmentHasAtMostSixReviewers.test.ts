import { environmentHasAtMostSixReviewers } from "../../../../model/checks/services/environmentHasAtMostSixReviewers.ts";
import type { RoleGroup } from "../../../../model/index.ts";
import { describeCheck, type SmallOwnership } from "../../../support/checkCases.ts";

describeCheck(environmentHasAtMostSixReviewers, {
  passes: [
    {
      it: "accepts six",
      change: (ownership) => {
        accountable(ownership, ["compliance", "leadership", "security"]);
      },
    },
    {
      it: "counts nobody for a duty of people",
      change: (ownership) => {
        accountable(ownership, ["compliance", "developers", "leadership", "security"]);
        ownership.services.shop.duties.deploy.byWorkflow = false;
      },
    },
  ],
  fails: [
    {
      it: "refuses seven and names them",
      spoil: (ownership) => {
        accountable(ownership, ["compliance", "developers", "leadership", "security"]);
      },
      problems: [
        "services.shop.duties.deploy: 7 people would review this duty's deployments (cleo, ben, lead-platform, lead-compliance, lead-developers, lead-leadership, lead-security), and GitHub takes 6. Let fewer activities approve environments of this duty.",
      ],
    },
  ],
});

/** Makes each group accountable for deployments, with a lead of its own; platform is already, led by a holder of the duty. */
function accountable(ownership: SmallOwnership, groups: readonly RoleGroup[]): void {
  const nobody = { developers: "I", security: "I", platform: "I", compliance: "I", leadership: "I" } as const;
  for (const group of groups) {
    ownership.responsibilities.groups[group] = { lead: `lead-${group}`, deputy: "ben" };
    const effect = { kind: "approves-environments" as const, duties: ["deploy" as const] };
    ownership.responsibilities.activities.push({ name: group, raci: { ...nobody, [group]: "R/A" }, effect });
  }
  ownership.responsibilities.groups.platform = { lead: "lead-platform", deputy: "ben" };
}
