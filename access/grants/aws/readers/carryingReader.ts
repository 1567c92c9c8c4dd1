import type { StackResource } from "../../../stack/resource.ts";
import { type CarriedAccess, carriedAccess } from "../../../stack/types/carriedAccess.ts";
import type { TypeReader } from "../../typeReader.ts";
import { documentDrafts } from "../documents/documentDrafts.ts";
import { controlsOf, type Draft } from "../draft.ts";
import { carryingTypes } from "../resources/carryingTypes.ts";
import { resourceGrants } from "../resources/resourceGrants.ts";
import { valueDrafts } from "../settings.ts";

/** Workload and data resources: the properties of theirs that give access, as they are set, and nothing else. */
export const carryingReader: TypeReader = {
  types: carryingTypes,
  grants: (resource, { directory }) =>
    carriedBy(resource).flatMap(({ kind, path, values }) =>
      kind === "policy" ? values.flatMap((value) => resourceGrants(resource, value, path, directory.aws)) : [],
    ),
  controls: (resource) => controlsOf(resource, carriedBy(resource).flatMap(said)),
  links: () => [],
};

function carriedBy({ type, properties }: StackResource): readonly CarriedAccess[] {
  return carriedAccess(type, properties);
}

function said({ kind, path, values }: CarriedAccess): readonly Draft[] {
  if (kind === "policy")
    return values.flatMap((value) => documentDrafts(value, { field: path, grammar: "resource", kind: "setting" }));
  return values.flatMap((value) => valueDrafts(value, path)).map((draft) => ({ ...draft, strength: -1 }));
}
