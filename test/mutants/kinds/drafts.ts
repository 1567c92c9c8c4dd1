import type { StackResource, Value } from "../../../access/stack/resource.ts";
import type { Draft } from "../mutant.ts";
import { withProperty } from "../places/place.ts";

/** The resource with another value of a property; without one, the property is not given. */
export function propertyDraft(
  resource: StackResource,
  property: string,
  value: Value | undefined,
  now: unknown = value,
): Draft {
  return {
    edit: () => ({ op: "replace", resource: withProperty(resource, property, value) }),
    field: property,
    place: property,
    now,
  };
}

/** The resource with other options, or through another provider. */
export function optionDraft(changed: StackResource, option: string, now: unknown): Draft {
  return { edit: () => ({ op: "replace", resource: changed }), field: option, place: option, now };
}
