import { resourcesOfPlan } from "../../../../../policypacks/ownership/judge/resourcesOfPlan.ts";
import { ruleContext } from "../../../../../policypacks/ownership/judge/ruleContext.ts";
import type { Properties, StackResource } from "../../../../../access/stack/resource.ts";
import type { Finding, ResourceRule } from "../../../../../policypacks/ownership/rule.ts";
import { smallOwnership, today } from "../../../../support/smallOwnership.ts";

/** What the rules of the model are held against: the smallest declaration. */
export const context = ruleContext({ stack: "test", project: "keyholder", today }, smallOwnership);

/** Everything that the program registers for it. */
export const resources = resourcesOfPlan(context.plan, "test", "keyholder");

function planned(type: string, name: string): StackResource {
  const found = resources.find((resource) => resource.type === type && resource.name === name);
  if (found === undefined) throw new Error(`no ${type} ${name}`);
  return found;
}

export const root = planned("pulumi:pulumi:Stack", "keyholder-test");
export const role = planned("aws:iam/role:Role", "main/shop-production-deploy");
export const envelope = planned("aws:iam/policy:Policy", "main/shop-production-deploy-envelope");
export const team = planned("github:index/team:Team", "shop");
export const awsProvider = planned("pulumi:providers:aws", "main");

/** A resource that somebody writes beside the module. */
export function beside(type: string, properties: Properties = {}, name = "by-hand"): StackResource {
  const options = { protect: false, ignoreChanges: [] };
  const urn = `urn:pulumi:test::keyholder::${type}::${name}`;
  return { urn, type, name, properties, ...(role.provider && { provider: role.provider }), options };
}

/** A component or a provider, which goes through no provider. */
export function alone(type: string, properties: Properties = {}, name = "by-hand"): StackResource {
  const { provider: _, ...resource } = beside(type, properties, name);
  return resource;
}

/** The same resource within a component of somebody's own. */
export function within(resource: StackResource): StackResource {
  const { type, name } = resource;
  return { ...resource, urn: `urn:pulumi:test::keyholder::my:index:Own$${type}::${name}` };
}

/** What a rule finds on a resource. */
export function find(rule: ResourceRule, resource: StackResource): readonly Finding[] {
  return rule.check(resource, context);
}
