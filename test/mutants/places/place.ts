import type { StackResource, Value } from "../../../access/stack/resource.ts";
import { type Path, setAt } from "./setAt.ts";

/** A value somewhere in the inputs of a resource. */
export interface Place {
  readonly resource: StackResource;
  /** Name of the property that it stands in. */
  readonly property: string;
  /** Steps into the property, whether it is a value or a JSON text. */
  readonly path: Path;
  /** For a person: `policy.Statement[2].Action`. */
  readonly text: string;
  readonly value: Value;
  /** Does it stand inside a JSON text? */
  readonly inText: boolean;
  /** The resource with another value here; without one, what stands here is taken away. */
  readonly put: (value: Value | undefined) => StackResource;
}

/** The resource with another value of a property; without one, the property is not given. */
export function withProperty(resource: StackResource, property: string, value: Value | undefined): StackResource {
  const properties = setAt(resource.properties, [property], value) as StackResource["properties"];
  return { ...resource, properties };
}

/** The value that a JSON text holds, where it is an object or a list. */
export function openText(value: Value | undefined): Value | undefined {
  if (typeof value !== "string" || !/^\s*[[{]/.test(value)) return undefined;
  return JSON.parse(value) as Value;
}

/** The place of a property, or a place inside of it; `opened` is what its JSON text holds, where it is one. */
export function placeAt(resource: StackResource, property: string, path: Path, opened: Value | undefined): Place {
  const given = resource.properties[property] as Value;
  const inText = opened !== undefined && path.length > 0;
  const whole = inText ? opened : given;
  return {
    resource,
    property,
    path,
    text: path.reduce<string>((text, step) => text + (typeof step === "number" ? `[${step}]` : `.${step}`), property),
    value: valueAt(whole, path),
    inText,
    put: (value) => {
      const changed = setAt(whole, path, value);
      return withProperty(resource, property, inText ? JSON.stringify(changed) : changed);
    },
  };
}

function valueAt(whole: Value, path: Path): Value {
  return path.reduce<Value>((value, step) => (value as { readonly [key: string]: Value })[step] as Value, whole);
}
