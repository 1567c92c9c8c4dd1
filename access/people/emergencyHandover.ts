import type { Ownership } from "../../model/index.ts";
import { pathTo } from "../../model/checks/pathTo.ts";
import type { OwnershipEdit } from "../../model/ownershipEdit.ts";
import type { ChangedPlace } from "./peopleChange.ts";

const list = ["emergency", "holders"] as const;
const as = "holder of emergency access";

/** Emergency access goes with the decision in incidents: whoever no longer decides hands it to whoever does now. */
export function emergencyHandover(
  before: Ownership,
  after: Ownership,
): { readonly edits: readonly OwnershipEdit[]; readonly places: readonly ChangedPlace[] } {
  const [decided, decide] = [deciders(before), deciders(after)];
  const { holders } = after.emergency;
  const coming = decide.filter((id) => !decided.includes(id) && !holders.includes(id));
  const leaving = [...holders.entries()].filter(([, id]) => decided.includes(id) && !decide.includes(id)).reverse();
  const handed = leaving.map(([at, id], index) => {
    const comes = coming[index];
    const path = [...list, at];
    const edit: OwnershipEdit = comes === undefined ? { kind: "remove", path } : { kind: "set", path, value: comes };
    return { edit, place: { path: pathTo(...path), as, before: id, ...(comes !== undefined && { after: comes }) } };
  });
  const added = coming.slice(leaving.length).map((id, index) => ({
    edit: { kind: "add", path: list, value: id } as const,
    place: { path: pathTo(...list, holders.length + index), as, before: "", after: id },
  }));
  const all = [...handed, ...added];
  return { edits: all.map(({ edit }) => edit), places: all.map(({ place }) => place) };
}

function deciders({ incidents }: Ownership): readonly string[] {
  const { owner = "", backup = "" } = incidents.duties.decision ?? {};
  return [owner, backup].filter((id) => id !== "");
}
