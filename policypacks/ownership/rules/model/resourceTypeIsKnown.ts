import type { ResourceRule } from "../../rule.ts";
import { workloads } from "../../containers/workloads.ts";
import { knownType } from "../../../../access/stack/types/typeKnowledge.ts";

/** What nobody has looked at is not let through. */
export const resourceTypeIsKnown: ResourceRule = {
  name: "resource-type-is-known",
  description: "Each resource is of a type that the pack knows, of AWS or of GitHub.",
  why: "A type that nobody has looked at, of a newer provider or of another cloud, may give access that no rule sees.",
  fix: "Keep it in a stack of its own, or add the type to access/stack/types after looking at what it gives.",
  sources: [
    "https://www.pulumi.com/registry/packages/aws/api-docs/",
    "https://www.pulumi.com/registry/packages/github/api-docs/",
  ],
  exceptable: true,
  enforcement: "mandatory",
  scope: "resource",
  types: "all",
  check: ({ type, provider }) => {
    // Components and providers act through the resources that go through them.
    if (provider === undefined) return [];
    if (knownType(type) !== undefined || isInert(type)) return [];
    return [{ id: `Type::${type}`, message: `"${type}" is not a type that the pack knows, so nothing was checked.` }];
  },
};

/** They reach no system: a reference to a stack's outputs, a random value, a moment; and workloads, which rules of their own look at. */
function isInert(type: string): boolean {
  return ["pulumi:pulumi:", "random:", "time:"].some((prefix) => type.startsWith(prefix)) || workloads.has(type);
}
