import type { Ownership } from "../../model/index.ts";
import { pathTo } from "../../model/checks/pathTo.ts";
import { applyEdits, withValue } from "./applyEdits.ts";
import type { Step } from "../../model/ownershipEdit.ts";

/** The declaration in which somebody takes a place, with what goes with it: whoever decides in an incident opens emergency access. */
export function taking(ownership: Ownership, path: readonly Step[], person: string): Ownership {
  const taken = withValue(ownership, path, person);
  const decides = pathTo(...path.slice(0, -1)) === "incidents.duties.decision";
  if (!decides || taken.emergency.holders.includes(person)) return taken;
  return applyEdits(taken, [{ kind: "add", path: ["emergency", "holders"], value: person }]);
}
