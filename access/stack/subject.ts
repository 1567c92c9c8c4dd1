import type { StackResource } from "./resource.ts";

/** How a violation calls a resource: `role main/storefront-production-deploy`, `team members web-members`. */
export function subjectOf({ type, name }: Pick<StackResource, "type" | "name">): string {
  return `${kindOf(type)} ${name}`;
}

const providerType = /^pulumi:providers:(.+)$/;

function kindOf(type: string): string {
  const provider = providerType.exec(type);
  if (provider !== null) return `${provider[1]} provider`;
  const last = type.slice(type.lastIndexOf(":") + 1);
  return last
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1 $2")
    .toLowerCase();
}
