import type { EnvelopePurpose } from "../../../../access/index.ts";
import { type InspectedDuty, inspectedDuties } from "../../../../access/inspect/duties/inspectedDuty.ts";
import { dutyOffences } from "../../documents/dutyOffences.ts";
import { sentence } from "../../documents/faultFindings.ts";
import { intendedFor } from "../../documents/intendedFor.ts";
import { policyRule } from "../../documents/policyRule.ts";

/** Nobody deploys what they provision, or reads the secrets of what they deploy. */
export const policyServesOneDuty = policyRule({
  name: "policy-serves-one-duty",
  description:
    "A policy allows only what belongs to its duty; one that the plan does not name, what belongs to some one duty.",
  why: "Duties are apart so that no one person can change what runs, see what is secret, and hide both.",
  fix: "Give the action to the role of the duty that it belongs to.",
  sources: ["https://csrc.nist.gov/glossary/term/separation_of_duty"],
  exceptable: true,
  judge: ({ field, policy }, context, resource) => {
    const purpose = intendedFor(resource, context)?.purpose;
    const duties = dutiesFor(purpose);
    if (duties.length === 0) return [];
    const judged = duties.map((duty) => dutyOffences(policy, duty, context.today));
    // The duty that comes closest says what is wrong.
    const [closest = []] = judged.toSorted((left, right) => left.length - right.length);
    return closest.map(({ finding, statement, message, fix }) => ({
      id: finding,
      field: `${field}.${statement}`,
      message: sentence(message),
      fix,
    }));
  },
});

/** What the workload does is no duty's, and a boundary that refuses everything is for everybody. */
function dutiesFor(purpose: EnvelopePurpose | undefined): readonly InspectedDuty[] {
  if (purpose === undefined) return inspectedDuties;
  if (purpose.kind === "workload" || purpose.kind === "blocked") return [];
  return [purpose.kind === "duty" ? purpose.duty : purpose.kind];
}
