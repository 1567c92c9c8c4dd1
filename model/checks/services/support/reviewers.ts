import type { AccessDuty } from "../../../duty.ts";
import type { Ownership } from "../../../ownership.ts";
import { own } from "../../../own.ts";
import { roleGroups } from "../../../person.ts";

/** Who reviews the deployments of a duty that a workflow carries out: its owner and backup, and the leads who are Accountable for it. Each once; nobody where people carry it out. */
export function reviewersOf(ownership: Ownership, serviceId: string, duty: AccessDuty): readonly string[] {
  const declared = own(own(ownership.services, serviceId)?.duties, duty);
  if (!declared?.byWorkflow) return [];
  return [...new Set([declared.owner, declared.backup, ...accountableLeads(ownership, duty)])].filter(
    (person) => person !== "",
  );
}

function accountableLeads({ responsibilities }: Ownership, duty: AccessDuty): readonly string[] {
  return responsibilities.activities.flatMap(({ effect, raci }) => {
    if (effect?.kind !== "approves-environments" || !effect.duties.includes(duty)) return [];
    return roleGroups
      .filter((group) => raci[group]?.includes("A"))
      .flatMap((group) => own(responsibilities.groups, group)?.lead ?? []);
  });
}
