import type { Finding, ResourceRule } from "../../rule.ts";
import type { StackResource } from "../../resource.ts";
import { knownType } from "../../types/typeKnowledge.ts";
import { unknownPlaces } from "../../values/isKnown.ts";

/** What cannot be read cannot be found good. */
export const valueIsKnown: ResourceRule = {
  name: "value-is-known",
  description: "Each property that decides about access is known at preview and is no secret.",
  why: "A document that is only put together during the update passes every preview, whatever it will say.",
  fix: "Make it known: build it from names, account ids and ARNs that are written down, not from outputs of resources of the same run.",
  sources: ["https://github.com/pulumi/pulumi-policy/blob/main/sdk/nodejs/policy/proxy.ts"],
  exceptable: true,
  enforcement: "mandatory",
  scope: "resource",
  types: "all",
  check: (resource, { expected }) => {
    if (!expected.has(resource.urn) && !isLookedAt(resource)) return [];
    return Object.entries(resource.properties)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([name, value]) =>
        unknownPlaces(value, name).map(({ place, secret }) => cannotBeVerified(name, place, secret)),
      )
      .filter(({ field }) => !isCredential(resource.type, field ?? ""));
  },
};

/** Does any rule read what it holds? */
function isLookedAt({ type, provider }: StackResource): boolean {
  if (provider === undefined) return type.startsWith("pulumi:providers:");
  return knownType(type)?.kind !== "plain";
}

/** A token of a provider is a secret, and is to be one. */
function isCredential(type: string, field: string): boolean {
  return type === "pulumi:providers:github" && field === "token";
}

function cannotBeVerified(name: string, place: string, secret: boolean): Finding {
  const why = secret ? "It is a secret" : "It is not known before the update";
  return {
    id: `Unknown::${name}`,
    field: place,
    message: `${why}, so it cannot be verified.`,
    ...(secret && { fix: "Give it as plain text; no document about access is a secret." }),
  };
}
