import { type Ownership, own } from "../../model/index.ts";
import { pathTo } from "../../model/checks/pathTo.ts";
import type { OwnershipEdit } from "../../model/ownershipEdit.ts";
import type { ChangedPlace } from "./peopleChange.ts";

/** Somebody becomes engineer of services; of those where they are one already nothing changes. */
export function engineerEdits(
  ownership: Ownership,
  person: string,
  services: readonly string[],
): { readonly edits: readonly OwnershipEdit[]; readonly places: readonly ChangedPlace[] } {
  const added = [...new Set(services)].flatMap((id) => {
    const service = own(ownership.services, id);
    if (service === undefined || service.engineers?.includes(person)) return [];
    const list = ["services", id, "engineers"];
    const edit: OwnershipEdit =
      service.engineers === undefined
        ? { kind: "add", path: list.slice(0, -1), key: "engineers", value: [person] }
        : { kind: "add", path: list, value: person };
    const at = service.engineers?.length ?? 0;
    return [{ edit, place: { path: pathTo(...list, at), as: `engineer of ${id}`, before: "", after: person } }];
  });
  return { edits: added.map(({ edit }) => edit), places: added.map(({ place }) => place) };
}
