import { type AccessPlan, type ExpectedResource, expectedResources, expectedUrn } from "../../../access/index.ts";
import type { ResourceProvider, StackResource } from "../../../access/stack/resource.ts";
import { rootResource } from "../../../access/stack/rootResource.ts";
import { readProperties } from "../../../access/stack/values/readValue.ts";

/** What the program is to register for a plan, as it would stand in the stack: what can be judged before anything is registered. */
export function resourcesOfPlan(plan: AccessPlan, stack: string, project: string): readonly StackResource[] {
  const urnOf = (resource: ExpectedResource) => expectedUrn(resource, stack, project);
  const provider = (through: ExpectedResource["through"]): ResourceProvider | undefined => {
    if (through === undefined) return undefined;
    const [type, name] =
      through === "github" ? ["pulumi:providers:github", "default"] : ["pulumi:providers:aws", through.account];
    return { type, name, urn: `urn:pulumi:${stack}::${project}::${type}::${name}` };
  };
  return [
    rootResource(stack, project),
    ...expectedResources(plan).map((resource) => {
      const through = provider(resource.through);
      return {
        urn: urnOf(resource),
        type: resource.type,
        name: resource.name,
        properties: readProperties(resource.properties),
        ...(through !== undefined && { provider: through }),
        options: { protect: resource.protect, ignoreChanges: resource.ignoreChanges },
      };
    }),
  ];
}
