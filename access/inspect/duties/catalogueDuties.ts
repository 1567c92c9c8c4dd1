import { type DescribedKind, describeCatalogue } from "../../aws/catalogue/describeCatalogue.ts";
import type { Capability } from "../../aws/catalogue/entry.ts";
import type { InspectedDuty } from "./inspectedDuty.ts";

/** Whose a capability is. What the workload may do is no duty's. */
const dutyOf: { readonly [C in Capability]: InspectedDuty | undefined } = {
  deploy: "deploy",
  provisioning: "provisioning",
  secrets: "secrets",
  monitoring: "monitoring",
  workload: undefined,
  "take-service-offline": "emergency",
  "rotate-keys": "emergency",
};

let read: ReadonlyMap<string, ReadonlySet<InspectedDuty>> | undefined;

/** The duties that our catalogue gives an action, on whatever resource; none where only the workload has it, or nobody. */
export function catalogueDuties(action: string): ReadonlySet<InspectedDuty> {
  // What a declaration gives by a custom resource is its own decision, not the catalogue's.
  read ??= dutiesByAction(describeCatalogue().filter(({ kind }) => kind !== "custom"));
  return read.get(action) ?? new Set();
}

function dutiesByAction(kinds: readonly DescribedKind[]): ReadonlyMap<string, ReadonlySet<InspectedDuty>> {
  const duties = new Map<string, Set<InspectedDuty>>();
  for (const { capability, actions } of kinds.flatMap(({ capabilities }) => capabilities))
    for (const action of actions) {
      const duty = dutyOf[capability];
      const ofAction = duties.get(action) ?? new Set();
      duties.set(action, duty === undefined ? ofAction : ofAction.add(duty));
    }
  return duties;
}
