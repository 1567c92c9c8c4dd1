import type { Property, ResourceType } from "./resourceType.ts";
import { isEmpty, isMap, isUnknown, listOf, type Properties, type Value } from "./values.ts";

export interface PropertyChange {
  /** Property path as Pulumi writes it: `tags["keyholder:role"]`, `policyArns[0]`. */
  readonly path: string;
  readonly kind: "add" | "update" | "delete";
  readonly replaces: boolean;
}

const tagsAll: Property = { kind: "map" };

/** What differs between the state and the inputs, as the AWS provider compares them: by meaning. */
export function diffInputs(type: ResourceType, state: Properties, inputs: Properties): readonly PropertyChange[] {
  const properties = { ...type.properties, ...(type.tagged && { tagsAll }) };
  return Object.entries(properties).flatMap(([name, property]) =>
    changesOf(name, property, state[name], inputs[name]).map((change) => ({
      ...change,
      replaces: property.replaces ?? false,
    })),
  );
}

/** Whether a resource must be deleted before its successor is made: both would bear the same name. */
export function deletesBeforeReplace(type: ResourceType, inputs: Properties): boolean {
  const defaults = listOf(inputs.__defaults);
  return Object.entries(type.properties).some(
    ([name, { autoNamed }]) => autoNamed && inputs[name] !== undefined && !defaults.includes(name),
  );
}

export function sameValue({ kind, same }: Property, one: Value, other: Value): boolean {
  if (typeof one === "string" && typeof other === "string") return one === other || (same?.(one, other) ?? false);
  if (kind === "strings") return JSON.stringify([...listOf(one)].sort()) === JSON.stringify([...listOf(other)].sort());
  if (isMap(one) && isMap(other)) return changesOfMap("", one, other).length === 0;
  return one === other;
}

type Found = Omit<PropertyChange, "replaces">;

function changesOf(
  name: string,
  property: Property,
  old: Value | undefined,
  wanted: Value | undefined,
): readonly Found[] {
  if (wanted === undefined || (wanted !== null && isEmpty(wanted) && property.kind !== "strings")) {
    if (property.computed || isEmpty(old)) return [];
    return isMap(old) ? changesOfMap(name, old, {}) : [{ path: name, kind: "delete" }];
  }
  if (!isUnknown(wanted)) {
    if (old !== undefined && sameValue(property, old, wanted)) return [];
    if (property.kind === "strings") return changesOfSet(name, listOf(old), listOf(wanted));
    if (isMap(wanted)) return changesOfMap(name, isMap(old) ? old : {}, wanted);
  }
  return [{ path: name, kind: isEmpty(old) ? "add" : "update" }];
}

function changesOfSet(name: string, old: readonly string[], wanted: readonly string[]): readonly Found[] {
  return [
    ...old.flatMap((member, at) =>
      wanted.includes(member) ? [] : [{ path: `${name}[${at}]`, kind: "delete" } as const],
    ),
    ...wanted.flatMap((member, at) => (old.includes(member) ? [] : [{ path: `${name}[${at}]`, kind: "add" } as const])),
  ];
}

function changesOfMap(name: string, old: Properties, wanted: Properties): readonly Found[] {
  const path = (key: string) => (/^[A-Za-z_]\w*$/.test(key) ? `${name}.${key}` : `${name}[${JSON.stringify(key)}]`);
  return [
    ...Object.keys(old).flatMap((key) =>
      Object.hasOwn(wanted, key) ? [] : [{ path: path(key), kind: "delete" } as const],
    ),
    ...Object.entries(wanted).flatMap(([key, value]): Found[] => {
      if (old[key] === undefined) return [{ path: path(key), kind: "add" }];
      return old[key] === value ? [] : [{ path: path(key), kind: "update" }];
    }),
  ];
}
