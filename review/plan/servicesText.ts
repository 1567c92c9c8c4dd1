import type { AccessPlan, PlannedRole } from "../../access/index.ts";
import type { Ownership } from "../../model/index.ts";
import { lastDay } from "./lastDay.ts";
import { columns, heading } from "./textParts.ts";

/** Per service and environment: each role, who may assume it, and through which environment of GitHub its workflow comes. */
export function servicesText(ownership: Ownership, plan: AccessPlan, ids: readonly string[]): readonly string[] {
  const roles = Map.groupBy(plan.roles, ({ purpose }) => (purpose.kind === "duty" ? purpose.service : ""));
  const sections = ids.map((id) => [
    "",
    `  ${heading(id)}: ${ownership.services[id]?.description ?? ""}`,
    ...roleRows(roles.get(id) ?? [], plan),
  ]);
  return ["", heading("Who could do it, per service"), ...sections.flat()];
}

/** The roles that no service has: audit and emergency, in each account. */
export function accountsText(plan: AccessPlan): readonly string[] {
  const roles = plan.roles.filter(({ purpose }) => purpose.kind !== "duty");
  return ["", `  ${heading("every account")}`, ...roleRows(roles, plan)];
}

function roleRows(roles: readonly PlannedRole[], plan: AccessPlan): readonly string[] {
  if (roles.length === 0) return ["    no role"];
  return columns(
    roles.map((role) => [role.name, `account ${role.account}`, people(role), workflows(role, plan)]),
    { indent: 4 },
  );
}

function people({ trustedPeople }: PlannedRole): string {
  return trustedPeople
    .map(({ person, as, until }) => `${as} ${person}${until === undefined ? "" : ` through ${lastDay(until)}`}`)
    .join(", ");
}

function workflows({ trustedWorkflows }: PlannedRole, plan: AccessPlan): string {
  return trustedWorkflows
    .map(({ repository, environment }) => {
      const reviewers =
        plan.environments
          .find(({ key }) => key === `${repository}/${environment}`)
          ?.reviewers.map(({ person }) => person) ?? [];
      return `workflows of ${repository}, reviewed by ${reviewers.join(", ") || "nobody"}`;
    })
    .join("; ");
}
