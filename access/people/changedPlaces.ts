import type { Ownership } from "../../model/index.ts";
import { pathTo } from "../../model/checks/pathTo.ts";
import { valueAt } from "./applyEdits.ts";
import type { OwnershipEdit, Step } from "../../model/ownershipEdit.ts";
import type { ChangedPlace } from "./peopleChange.ts";
import { personPlaces } from "./personPlaces.ts";
import type { Vacated } from "./vacate.ts";

/** The places that have changed hands, in the order of the declaration. */
export function changedPlaces(before: Ownership, { ownership, touched }: Vacated): readonly ChangedPlace[] {
  const changed = new Set(changedPaths(before, ownership, touched).map((path) => pathTo(...path)));
  return personPlaces(before)
    .filter(({ path }) => changed.has(pathTo(...path)))
    .map(({ path, as, id }) => ({ path: pathTo(...path), as, before: id, after: String(valueAt(ownership, path)) }));
}

/** The edits that bring those places there. */
export function editsOfPlaces(before: Ownership, { ownership, touched }: Vacated): readonly OwnershipEdit[] {
  return changedPaths(before, ownership, touched).map((path) => ({
    kind: "set",
    path,
    value: valueAt(ownership, path),
  }));
}

function changedPaths(before: Ownership, after: Ownership, touched: Vacated["touched"]): readonly (readonly Step[])[] {
  const once = new Map(touched.map((path) => [pathTo(...path), path]));
  return [...once.values()].filter((path) => valueAt(before, path) !== valueAt(after, path));
}
