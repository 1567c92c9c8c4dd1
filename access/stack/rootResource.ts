import type { StackResource } from "./resource.ts";

/** The stack itself: the engine makes it before everything else. */
export function rootResource(stack: string, project: string): StackResource {
  const [type, name] = ["pulumi:pulumi:Stack", `${project}-${stack}`];
  const urn = `urn:pulumi:${stack}::${project}::${type}::${name}`;
  return { urn, type, name, properties: {}, options: { protect: false, ignoreChanges: [] } };
}
