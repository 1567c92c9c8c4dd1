import type { ResourceProvider } from "../../access/stack/resource.ts";

/** Is it a provider that the engine made by itself, from the stack's configuration, because a resource named none? */
export function isDefaultProvider({ urn, type, name }: Pick<ResourceProvider, "urn" | "type" | "name">): boolean {
  // The engine makes them in no component: `default`, or with the version of the package.
  return /^default(_\d+_\d+_\d+)?$/.test(name) && urn.split("::")[2] === type;
}
