import type { parse, parseExpression } from "@babel/parser";

export type File = ReturnType<typeof parse>;
type Parsed = ReturnType<typeof parseExpression>;

/** An object in braces, as it stands in the source. */
type RecordNode = Extract<Parsed, { type: "ObjectExpression" }>;
type RecordMember = RecordNode["properties"][number];
/** A property with a key and a value. */
export type PropertyNode = Extract<RecordMember, { type: "ObjectProperty" }>;
/** Whatever may stand as a value. */
export type ValueNode = PropertyNode["value"];
/** A list in brackets. */
export type ListNode = Extract<ValueNode, { type: "ArrayExpression" }>;
export type ContainerNode = Extract<ValueNode, { type: "ObjectExpression" }> | ListNode;
/** What stands in a container: a property, an element, or something whose value the source does not show. */
export type MemberNode = RecordMember | Exclude<ListNode["elements"][number], null>;

interface Spanned {
  readonly start?: number | null;
  readonly end?: number | null;
}

export function startOf(node: Spanned): number {
  return node.start ?? 0;
}

export function endOf(node: Spanned): number {
  return node.end ?? 0;
}

/** What stands in braces or brackets, in order, holes left out. */
export function membersOf(container: ContainerNode): readonly MemberNode[] {
  return container.type === "ObjectExpression"
    ? container.properties
    : container.elements.filter((element) => element !== null);
}

export function isContainer(node: { readonly type: string }): node is ContainerNode {
  return node.type === "ObjectExpression" || node.type === "ArrayExpression";
}

/** The value behind `as const`, `satisfies …` and `!`. */
export function withoutType(node: ValueNode): ValueNode {
  return node.type === "TSAsExpression" || node.type === "TSSatisfiesExpression" || node.type === "TSNonNullExpression"
    ? withoutType(node.expression)
    : node;
}

/** The key of a property as text; undefined where it is computed. */
export function keyOf(member: MemberNode): string | undefined {
  if (member.type !== "ObjectProperty" && member.type !== "ObjectMethod") return undefined;
  const { key } = member;
  if (key.type === "StringLiteral") return key.value;
  if (member.computed) return undefined;
  if (key.type === "Identifier") return key.name;
  return key.type === "NumericLiteral" ? String(key.value) : undefined;
}
