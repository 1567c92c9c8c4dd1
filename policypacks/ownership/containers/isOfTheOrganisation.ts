import type { Registry } from "./registries.ts";

/** Does an image lie in one of these registries? No path climbs out of it. */
export function isOfTheOrganisation(image: string, registries: readonly Registry[]): boolean {
  return !image.includes("..") && registries.some(({ pattern }) => new RegExp(pattern).test(image));
}
