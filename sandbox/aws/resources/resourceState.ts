import { sameValue } from "./diffInputs.ts";
import type { Property, ResourceType } from "./resourceType.ts";
import { ownTags } from "./tags.ts";
import { isEmpty, mapOf, type Properties, unknownValue, type Value } from "./values.ts";

type Writable = { [name: string]: Value };

/** The state of a resource with these inputs: its documents as they are stored, and what AWS decided beside them. */
export function stateOf(type: ResourceType, inputs: Properties, outputs: Properties): Properties {
  const { __defaults, ...given } = inputs;
  const stored = Object.entries(given).map(
    ([name, value]) => [name, storedValue(type.properties[name], value)] as const,
  );
  return { ...Object.fromEntries(stored), ...(type.tagged && { tags: given.tags ?? {} }), ...outputs };
}

/** The state of a resource that is not made yet: what AWS decides is not known. */
export function plannedState(type: ResourceType, inputs: Properties): Properties {
  const undecided = Object.entries(type.properties).flatMap(([name, { computed }]) =>
    computed && inputs[name] === undefined ? [name] : [],
  );
  const unknown = [...type.decidedByAws, ...undecided].map((name) => [name, unknownValue] as const);
  return stateOf(type, inputs, Object.fromEntries(unknown));
}

export interface Found {
  readonly id: string;
  /** As `ResourceType.read` tells it. */
  readonly found: Properties;
  readonly oldState: Properties;
  readonly oldInputs: Properties;
  readonly defaultTags: { readonly [key: string]: string };
}

/** State and inputs of a resource as it was found in AWS; what still means the same keeps its old text. */
export function foundState(
  type: ResourceType,
  { id, found, oldState, oldInputs, defaultTags }: Found,
): {
  readonly state: Properties;
  readonly inputs: Properties;
} {
  const read: Writable = {};
  for (const [name, value] of Object.entries(found)) {
    read[name] = keptValue(type.properties[name], oldState[name], storedValue(type.properties[name], value));
  }
  if (type.tagged) read.tags = ownTags(mapOf(read.tagsAll), defaultTags, mapOf(oldInputs.tags));
  const state: Properties = { ...oldState, ...read, id };

  const imported = Object.keys(oldInputs).length === 0;
  const names = imported ? namesToImport(type, state) : Object.keys(oldInputs);
  const inputs: Writable = imported ? { __defaults: [] } : {};
  for (const name of names) {
    if (name === "__defaults") inputs[name] = oldInputs[name] ?? [];
    else {
      const [old, now] = [oldInputs[name], state[name]];
      const gone = now === undefined || (isEmpty(now) && !type.properties[name]?.required && !isEmpty(old));
      if (!gone) inputs[name] = keptValue(type.properties[name], old, now);
    }
  }
  return { state, inputs };
}

function namesToImport(type: ResourceType, state: Properties): readonly string[] {
  const given = Object.entries(type.properties).flatMap(([name, property]) =>
    property.required || (!isEmpty(state[name]) && state[name] !== property.default) ? [name] : [],
  );
  return type.tagged ? [...given, "tagsAll"] : given;
}

function keptValue(property: Property | undefined, old: Value | undefined, now: Value): Value {
  return property !== undefined && old !== undefined && sameValue(property, old, now) ? old : now;
}

function storedValue(property: Property | undefined, value: Value): Value {
  return property?.normal !== undefined && typeof value === "string" && value !== unknownValue
    ? property.normal(value)
    : value;
}
