import type { Finding, ResourceRule, RuleContext } from "../../rule.ts";
import type { StackResource } from "../../../../access/stack/resource.ts";
import { isDefaultProvider } from "../../isDefaultProvider.ts";
import { knownType } from "../../../../access/stack/types/typeKnowledge.ts";

/** Nothing beside the plan gives, takes, redirects or hides access. */
export const resourceIsPlanned: ResourceRule = {
  name: "resource-is-planned",
  description: "Each resource that decides about access is one that the plan names, at the place where it names it.",
  why: "A user, a role or a team beside the declaration has an owner that nobody declared, and stays when people leave.",
  fix: "Remove it, or declare what it is for, so that the program makes it.",
  sources: ["https://www.pulumi.com/docs/iac/using-pulumi/crossguard/"],
  exceptable: true,
  enforcement: "mandatory",
  scope: "resource",
  types: "all",
  check: (resource, context) =>
    decidesAboutAccess(resource) && !context.expected.has(resource.urn) ? [beside(resource, context)] : [],
};

/** Providers are planned one by one, but for those that the engine makes by itself when nothing names one. */
function decidesAboutAccess(resource: StackResource): boolean {
  if (resource.type.startsWith("pulumi:providers:")) return !isDefaultProvider(resource);
  return knownType(resource.type)?.kind === "access";
}

function beside({ type, name }: StackResource, { expected }: RuleContext): Finding {
  const twin = [...expected.values()].find((planned) => planned.type === type && planned.name === name);
  if (twin === undefined) return { id: `Resource::${type}`, message: `"${type}" of this name is not in the plan.` };
  const message = `"${type}" of this name is planned, but within ${JSON.stringify(twin.within.at(-1) ?? "the stack")}.`;
  return { id: `Resource::${type}`, message };
}
