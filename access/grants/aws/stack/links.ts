import type { StackResource, Value } from "../../../stack/resource.ts";
import { textAt } from "../../../stack/values/valueAt.ts";
import type { StackView } from "../../typeReader.ts";
import { accountKey, accountOf } from "./accountOf.ts";
import { iamArnParts, lastPart } from "./arnParts.ts";

/** What of IAM others refer to by name or ARN. */
export type Named = "role" | "policy" | "user" | "group";

/** The name in AWS: as it is given, or, where AWS or the provider chooses it, the logical name. */
export function nameOf(resource: StackResource, property = "name"): string {
  return textAt(resource.properties, property) ?? resource.name;
}

/** `role main/storefront-production-deploy`: the link of what a resource is. IAM tells names apart without regard to letter case. */
export function ownLink(what: Named, resource: StackResource, view: StackView): string {
  return link(what, accountOf(resource, view), nameOf(resource));
}

/** The link of what a resource of the same account refers to by its name, or by its ARN; none where it cannot be told. */
export function linkTo(
  what: Named,
  reference: Value | undefined,
  resource: StackResource,
  view: StackView,
): string | undefined {
  if (typeof reference !== "string" || reference === "") return undefined;
  const arn = iamArnParts(reference);
  return arn === undefined
    ? link(what, accountOf(resource, view), lastPart(reference))
    : link(what, accountKey(arn.account, view.directory), arn.name);
}

/** The links of a list of references, or of one. */
export function linksTo(
  what: Named,
  references: Value | undefined,
  resource: StackResource,
  view: StackView,
): readonly string[] {
  const items: readonly Value[] = Array.isArray(references) ? references : [references ?? null];
  return items.flatMap((item) => linkTo(what, item, resource, view) ?? []);
}

function link(what: Named, account: string, name: string): string {
  return `${what} ${account}/${name.toLowerCase()}`;
}
