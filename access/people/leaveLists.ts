import type { Ownership } from "../../model/index.ts";
import { pathTo } from "../../model/checks/pathTo.ts";
import { applyEdits, valueAt } from "./applyEdits.ts";
import type { OwnershipEdit, Step } from "../../model/ownershipEdit.ts";
import type { ChangedPlace } from "./peopleChange.ts";
import type { PersonPlace } from "./personPlaces.ts";
import type { Successors } from "./vacate.ts";

/** The declaration without these places of lists. */
export function shortened(ownership: Ownership, places: readonly PersonPlace[]): Ownership {
  return applyEdits(
    ownership,
    backwards(places).map(({ path }) => ({ kind: "remove", path })),
  );
}

/**
 * Who comes into the lists instead: emergency access goes to whoever decides in an incident now; a path of people goes on to the successor
 * for everything; an engineer has no successor.
 */
export function leaveLists(
  before: Ownership,
  places: readonly PersonPlace[],
  after: Ownership,
  successors: Successors,
): { readonly edits: readonly OwnershipEdit[]; readonly places: readonly ChangedPlace[] } {
  const taken = new Set<string>();
  const decided = backwards(places).map(({ path, as, id }) => {
    const list = path.slice(0, -1);
    const comes = newcomers(after, list, successors).find(
      (person) => !isIn(before, list, person) && !taken.has(`${pathTo(...list)} ${person}`),
    );
    if (comes !== undefined) taken.add(`${pathTo(...list)} ${comes}`);
    const edit: OwnershipEdit = comes === undefined ? { kind: "remove", path } : { kind: "set", path, value: comes };
    return { edit, place: { path: pathTo(...path), as, before: id, ...(comes !== undefined && { after: comes }) } };
  });
  return { edits: decided.map(({ edit }) => edit), places: decided.map(({ place }) => place).reverse() };
}

function newcomers({ incidents }: Ownership, list: readonly Step[], { everywhere }: Successors): readonly string[] {
  const named = pathTo(...list);
  const { owner = "", backup = "" } = incidents.duties.decision ?? {};
  if (named === "emergency.holders") return [owner, backup].filter((id) => id !== "");
  const goesOn = named === "incidents.escalation" || named === "responsibilities.collisionPath";
  return goesOn && everywhere !== undefined ? [everywhere] : [];
}

function isIn(ownership: Ownership, list: readonly Step[], person: string): boolean {
  const members = valueAt(ownership, list);
  return Array.isArray(members) && members.includes(person);
}

/** Later places of a list first, so that the earlier ones keep their numbers. */
function backwards(places: readonly PersonPlace[]): readonly PersonPlace[] {
  return places.filter(({ kind }) => kind === "listed").reverse();
}
