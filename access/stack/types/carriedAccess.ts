import type { Properties, Value } from "../resource.ts";
import { isList, isRecord } from "../values/valueAt.ts";
import { type CarriedProperty, knownType } from "./typeKnowledge.ts";

/** A property of a workload or data resource that can give access, as it is set. */
export interface CarriedAccess {
  /** Path of the property, for example `vpcConfig.endpointPublicAccess`. */
  readonly path: string;
  readonly kind: CarriedProperty["kind"];
  /** What stands there, more than one where the path goes through lists; or the unknown or secret value that hides it. */
  readonly values: readonly [Value, ...Value[]];
}

/**
 * What of a resource's properties can give access, in the order of their paths; nothing for a type that carries none. A value that is absent,
 * false, empty or harmless is left out. Where an object is due and something else stands, that is the value.
 */
export function carriedAccess(type: string, properties: Properties): readonly CarriedAccess[] {
  const known = knownType(type);
  if (known?.kind !== "carries") return [];
  return Object.entries(known.properties).flatMap(([path, carried]) => {
    const given = valuesAt(properties, path.split(".")).filter((value) => value !== null);
    // The provider takes an open door for one that nobody closes.
    const values = given.length === 0 && carried.kind === "access" && carried.isOpen ? [true] : given;
    const [first, ...others] = values.filter((value) => !isHarmless(value, carried));
    return first === undefined ? [] : [{ path, kind: carried.kind, values: [first, ...others] as const }];
  });
}

function valuesAt(value: Value, path: readonly string[]): readonly Value[] {
  const [property, ...rest] = path;
  if (property === undefined) return [value];
  if (isList(value)) return value.flatMap((element) => valuesAt(element, path));
  if (!isRecord(value)) return [value];
  const next = ownValue(value, property);
  return next === undefined ? [] : valuesAt(next, rest);
}

function ownValue(properties: Properties, property: string): Value | undefined {
  return Object.hasOwn(properties, property) ? properties[property] : undefined;
}

function isHarmless(value: Value, carried: CarriedProperty): boolean {
  const isOpen = carried.kind === "access" && carried.isOpen === true;
  if (isOpen ? value === false : isEmpty(value)) return true;
  if (carried.kind === "policy") return false;
  const values = isList(value) ? value : [value];
  return values.every((each) => typeof each === "string" && carried.harmless.includes(each));
}

function isEmpty(value: Value): boolean {
  if (value === null || value === false || value === "") return true;
  if (isList(value)) return value.length === 0;
  return isRecord(value) && Object.keys(value).length === 0;
}
