import type { FaultLog } from "./faultLog.ts";
import type { JsonObject } from "./json.ts";
import { didYouMean, nearestName } from "./nearestName.ts";
import { pathOf } from "./pathOf.ts";
import { quoted } from "./quoted.ts";

/** Tells the members of an object that the policy language does not have. Their letter case matters. */
export function checkNames(
  object: JsonObject,
  known: readonly string[],
  owner: { readonly path: string; readonly name: string },
  log: FaultLog,
): void {
  for (const name of object.keys()) {
    if (known.includes(name)) continue;
    const message = `${quoted(name)} is no element of ${owner.name}${didYouMean(nearestName(name, known))}.`;
    log.error(pathOf(owner.path, name), "unknown-element", message, `Use ${oneOf(known)}, or remove it.`);
  }
}

function oneOf(names: readonly string[]): string {
  return `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
}
