import type { ReadFor } from "../../stack/read/stackReading.ts";
import type { Side } from "../../stack/sides/side.ts";
import type { Directory } from "../directory.ts";
import { accessOf, type StackAccess } from "../stackAccess.ts";
import { resourcesOfSide } from "./sideResources.ts";

/** Everything that a stack gives to whom, and what protects it. */
export function accessOfSide(side: Side, directory: Directory, of: ReadFor): StackAccess {
  const resources = resourcesOfSide(side, directory, of);
  const all = [...side.raws.keys()].flatMap((urn) => resources.resource(urn) ?? []);
  return accessOf(all, resources.view);
}
