import type { ActionGroup } from "./actionGroup.ts";
import { natures } from "./actionNature.ts";
import type { DutyFinding, DutyRule } from "./dutyFinding.ts";
import { dutySeverity, worst } from "./dutySeverity.ts";
import { type InspectedDuty, inspectedDuties } from "./inspectedDuty.ts";
import type { Offence } from "./offence.ts";

/** So many actions are named; the others are counted. */
const named = 3;

/** One finding for the offences of a pattern against one rule, worst first. */
export function describeOffence(
  { finding, written, exact }: ActionGroup,
  offences: readonly Offence[],
  duty: InspectedDuty,
): Omit<DutyFinding, "statement"> {
  const [first] = offences as readonly [Offence, ...Offence[]];
  const { rule } = first;
  const severity = worst(offences.map(({ nature }) => dutySeverity(nature, duty)));
  const may = offences.every(({ allowance }) => allowance === "maybe");
  const lets = exact
    ? `${written} ${may ? "may be allowed and " : ""}${predicate(rule, offences, true)}`
    : `${written} ${may ? "may let" : "lets"} ${list(offences)}, which ${predicate(rule, offences, offences.length === 1)}`;
  return { rule, finding, severity, message: `${lets}.`, fix: fixOf(rule, offences, duty) };
}

function list(offences: readonly Offence[]): string {
  const names = offences.slice(0, named).map(({ action }) => action);
  const more = offences.length - names.length;
  if (more > 0) return `${names.join(", ")} and ${more} more`;
  return names.length === 1 ? names.join() : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

function predicate(rule: DutyRule, offences: readonly Offence[], single: boolean): string {
  const nature = offences[0]?.nature ?? "configuration";
  const s = single ? "s" : "";
  if (rule === "belongs-to-another-duty") return `belong${s} to ${homesOf(offences)}`;
  if (rule === "belongs-to-no-duty") return `belong${s} to no duty: such actions ${natures[nature].does}`;
  if (rule === "takes-another-role") return `act${s} as a role whose policies were not looked at`;
  if (rule === "grants-permanence") return `can outlast the emergency: such actions ${natures[nature].does}`;
  return `can ${natures[nature].does}`;
}

/** In the order of the duties; the emergency duty is named only where no other has it. */
function homesOf(offences: readonly Offence[]): string {
  const homes = new Set(offences.flatMap((offence) => offence.homes));
  const others = inspectedDuties.filter((duty) => homes.has(duty) && duty !== "emergency");
  const all = others.length > 0 ? others : ["emergency"];
  return all.length === 1 ? all.join() : `${all.slice(0, -1).join(", ")} or ${all.at(-1)}`;
}

function fixOf(rule: DutyRule, offences: readonly Offence[], duty: InspectedDuty): string {
  if (rule === "belongs-to-another-duty" && offences.length === 1) return `Leave it to a role of ${homesOf(offences)}.`;
  if (rule === "belongs-to-another-duty")
    return `Name only actions of ${duty}, and give these to a role of ${homesOf(offences)}.`;
  if (rule === "belongs-to-no-duty") return "Leave this to the role of the running service, or deny it.";
  if (rule === "takes-another-role") return "Inspect the policies of that role for the same duty.";
  if (rule === "grants-permanence") return "Remove it, or let it set one boundary only that refuses everything.";
  return "Remove or deny it: nobody may switch off what checks them.";
}
