import type { Ownership } from "../../model/index.ts";
import { sortedEntries } from "../compareText.ts";
import type { PlanPart } from "../planPart.ts";
import { plannedAccounts } from "./accounts.ts";
import { blockedEnvelope } from "./blockedEnvelope.ts";
import { workloadEnvelope } from "./envelopes.ts";
import { alarmSets } from "./observability/alarmSets.ts";
import { dashboards } from "./observability/dashboards.ts";
import { oidcProviders } from "./oidcProviders.ts";
import { places } from "./places.ts";
import { auditRole } from "./roles/auditRole.ts";
import { dutyRoles } from "./roles/dutyRoles.ts";
import { emergencyRole } from "./roles/emergencyRole.ts";

/** Everything in AWS that follows from the declaration. */
export function planAws(ownership: Ownership): readonly PlanPart[] {
  return [
    plannedAccounts(ownership),
    oidcProviders(ownership),
    ...dutyRoles(ownership),
    ...places(ownership).map(workloadEnvelope),
    ...sortedEntries(ownership.accounts).flatMap(([key, account]) => [
      auditRole(ownership, key, account),
      emergencyRole(ownership, key, account),
      blockedEnvelope(key, account),
    ]),
    dashboards(ownership),
    alarmSets(ownership),
  ];
}
