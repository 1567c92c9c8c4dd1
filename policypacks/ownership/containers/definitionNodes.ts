import { secretValue, unknownValue, type Value } from "../../../access/stack/resource.ts";
import { readValue } from "../../../access/stack/values/readValue.ts";
import { fold } from "./fold.ts";
import { readJsonText } from "../../../access/stack/values/readJsonText.ts";
import type { ObjectShape, Shape } from "./shape.ts";

/** A value of a definition that some rule reads. */
export interface DefinitionNode {
  /** Place as it is written, for example `containerDefinitions[0].privileged`. */
  readonly field: string;
  readonly shape: Shape;
  readonly value: Value;
  /** Place of the container that it is in or that it is. */
  readonly container?: string;
  /** Another key of the same object means the same field. */
  readonly twice: boolean;
}

/** Every value of a definition that some rule reads, as far as it has the form that it should have. Null counts as absent. */
export function definitionNodes(
  shape: ObjectShape,
  properties: { readonly [key: string]: Value },
): readonly DefinitionNode[] {
  return fieldsOf(shape, properties, { field: "" });
}

type Above = Pick<DefinitionNode, "field" | "container">;

function nodeAt(shape: Shape, raw: Value, at: Above & { readonly twice: boolean }): readonly DefinitionNode[] {
  const value = "json" in shape && typeof raw === "string" ? readValue(readJsonText(raw) ?? raw) : raw;
  if (value === null && !at.field.endsWith("]")) return [];
  const container = shape.kind === "object" && shape.container ? at.field : at.container;
  const node = { ...at, shape, value, ...(container !== undefined && { container }) };
  if (!hasForm(node)) return [node];
  if (shape.kind === "object") return [node, ...fieldsOf(shape, value as { readonly [key: string]: Value }, node)];
  if (shape.kind !== "list") return [node];
  const items = value as readonly Value[];
  return [
    node,
    ...items.flatMap((item, index) =>
      nodeAt(shape.each, item, { ...node, field: `${at.field}[${index}]`, twice: false }),
    ),
  ];
}

function fieldsOf(
  shape: ObjectShape,
  value: { readonly [key: string]: Value },
  above: Above,
): readonly DefinitionNode[] {
  const byName = Map.groupBy(Object.keys(value), fold);
  return Object.entries(shape.fields).flatMap(([name, inside]) => {
    const keys = byName.get(fold(name)) ?? [];
    return keys.flatMap((key) => {
      const field = above.field === "" ? key : `${above.field}.${key}`;
      return nodeAt(inside, value[key] ?? null, { ...above, field, twice: keys.length > 1 });
    });
  });
}

/** Is the value of the kind that its shape names? Unknown and secret values are of none. */
export function hasForm({ shape, value }: Pick<DefinitionNode, "shape" | "value">): boolean {
  if (value === unknownValue || value === secretValue) return false;
  if (shape.kind === "list") return Array.isArray(value);
  if (shape.kind === "object") return typeof value === "object" && value !== null && !Array.isArray(value);
  return typeof value === (shape.kind === "text" ? "string" : "boolean");
}

/** Does an object, or the properties themselves, hold a field under any spelling? */
export function holds(value: { readonly [key: string]: Value }, names: readonly string[]): boolean {
  const folded = names.map(fold);
  return Object.entries(value).some(([key, inside]) => inside !== null && folded.includes(fold(key)));
}
