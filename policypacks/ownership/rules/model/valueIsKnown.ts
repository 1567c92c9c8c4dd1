import type { StackResource } from "../../../../access/stack/resource.ts";
import type { Finding, ResourceRule, Rule, RuleContext } from "../../rule.ts";
import { knownType } from "../../../../access/stack/types/typeKnowledge.ts";
import { takesARole } from "./resourceActsAsADeclaredRole.ts";
import { isKnown, unknownPlaces } from "../../../../access/stack/values/isKnown.ts";

/**
 * What cannot be read cannot be found good.
 *
 * @param others The other rules; what they read has to be known.
 */
export function valueIsKnown(others: readonly Rule[]): ResourceRule {
  const readBy = propertiesRead(others);
  return {
    name: "value-is-known",
    description: "Each property that decides about access is known at preview and is no secret.",
    why: "A document that is only put together during the update passes every preview, whatever it will say.",
    fix: "Make it known: build it from names, account ids and ARNs that are written down, not from outputs of resources of the same run.",
    sources: ["https://github.com/pulumi/pulumi-policy/blob/main/sdk/nodejs/policy/proxy.ts"],
    // Nobody can approve what nobody can read.
    exceptable: false,
    enforcement: "mandatory",
    scope: "resource",
    types: "all",
    check: (resource, context) => {
      if (isKnown(resource.properties)) return [];
      const isRead = propertiesThatDecide(resource, context, readBy);
      const isOfAws = resource.type.startsWith("aws:");
      return Object.entries(resource.properties)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .flatMap(([name, value]) =>
          unknownPlaces(value, name)
            .filter(({ place }) => isRead(name) || (isOfAws && (takesARole(place) || mayHoldARole.test(place))))
            .map(({ place, secret }) => cannotBeVerified(name, place, secret)),
        );
    },
  };
}

/** What as a whole may say as which role something runs. */
const mayHoldARole =
  /^((container|node|ecs|eks)Properties|containerDefinitions|definition|iamInstanceProfile|settings(\[\d+\](\.(name|value))?)?|targets?(\[\d+\])?)$/;

/** Which properties of a resource any rule reads. */
function propertiesThatDecide(
  { urn, type, provider }: StackResource,
  { expected }: RuleContext,
  readBy: ReadonlyMap<string, ReadonlySet<string>>,
): (name: string) => boolean {
  if (expected.has(urn)) return () => true;
  if (provider === undefined) return (name) => type.startsWith("pulumi:providers:") && name !== "token";
  const known = knownType(type);
  if (known?.kind === "access") return () => true;
  const carried = known?.kind === "carries" ? Object.keys(known.properties).map((path) => path.split(".")[0]) : [];
  return (name) => carried.includes(name) || (readBy.get(type)?.has(name) ?? false);
}

function propertiesRead(rules: readonly Rule[]): ReadonlyMap<string, ReadonlySet<string>> {
  const read = new Map<string, Set<string>>();
  for (const rule of rules) {
    if (rule.scope !== "resource" || rule.types === "all" || rule.reads === undefined) continue;
    for (const type of rule.types) read.set(type, new Set([...(read.get(type) ?? []), ...rule.reads]));
  }
  return read;
}

function cannotBeVerified(name: string, place: string, secret: boolean): Finding {
  const why = secret ? "It is a secret" : "It is not known before the update";
  const message = `${why}, so it cannot be verified.`;
  const fix = "Give it as plain text: no document about access is a secret.";
  return { id: `Unknown::${name}`, field: place, message, ...(secret && { fix }) };
}
