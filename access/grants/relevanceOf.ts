import type { StackResource } from "../stack/resource.ts";
import { carriedAccess } from "../stack/types/carriedAccess.ts";
import { knownType } from "../stack/types/typeKnowledge.ts";

/**
 * Why a resource that no reader knows may give access; nothing where it certainly gives none: it is a component, or of a type that is known to be
 * harmless as it is set.
 */
export function relevanceOf({ type, properties, provider }: StackResource): string | undefined {
  if (provider === undefined && !type.startsWith("pulumi:providers:")) return undefined;
  const known = knownType(type);
  if (known?.kind === "plain") return undefined;
  if (known?.kind === "access") return "its type gives access, and no reader knows it";
  if (known?.kind === "carries") {
    const carried = carriedAccess(type, properties).map(({ path }) => path);
    return carried.length === 0 ? undefined : `${carried.join(" and ")} may give access, and no reader knows it`;
  }
  return "its type is not known";
}

/** Whether a resource of a type can give access at all; `always` where a component of that type would not. */
export function relevanceByType(type: string): "none" | "as it is set" | "always" {
  const known = knownType(type);
  if (known?.kind === "plain") return "none";
  return known?.kind === "carries" ? "as it is set" : "always";
}
