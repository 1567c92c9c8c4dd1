import { isProperty } from "./findPlace.ts";
import { readSource, type Source } from "./readSource.ts";
import { hasComment, type Spliced } from "./splice.ts";
import { beginsLine, indentAt, lineStart, lineStop, lineWidth, type Style, styleOf, widthAt } from "./style.ts";
import {
  type ContainerNode,
  endOf,
  isContainer,
  type MemberNode,
  membersOf,
  type PropertyNode,
  startOf,
} from "./syntax.ts";

/**
 * The line on which a change begins, laid out as the formatter would: too long, it is opened from the outermost braces or brackets inwards.
 * A line that was too long before the change stays as it is.
 */
export function layOut({ text, at }: Spliced, before: string): string {
  if (widthAt(text, at) <= lineWidth || widthAt(before, Math.min(at, before.length)) > lineWidth) return text;
  const source = readSource(text);
  if ("problem" in source) return text;
  const [start, stop] = [lineStart(text, at), lineStop(text, at)];
  const within = nodesWithin(source.file.program, start, stop).filter((node) => endOf(node) >= at);
  const container = within.filter(isContainer).find((node) => membersOf(node).length > 0);
  const style = styleOf(source);
  if (container !== undefined && !hasComment(source, startOf(container), endOf(container)))
    return replace(text, container, opened(source, container, indentAt(text, at), style));
  const property = within.find(isTextProperty);
  if (property === undefined || !beginsLine(text, startOf(property))) return text;
  return replace(text, property, memberText(source, property, indentAt(text, at), style));
}

/** Braces or brackets with each member on a line of its own. */
function opened(source: Source, container: ContainerNode, indent: string, style: Style): string {
  const [open, close] = container.type === "ArrayExpression" ? ["[", "]"] : ["{", "}"];
  const inner = `${indent}${style.indent}`;
  const lines = membersOf(container).map((member) => `${inner}${memberText(source, member, inner, style)},`);
  return [open, ...lines, `${indent}${close}`].join(style.lineEnd);
}

/** Below a short key a long text would gain nothing, and stays behind it. */
function memberText(source: Source, member: MemberNode, indent: string, style: Style): string {
  const text = source.text.slice(startOf(member), endOf(member));
  if (indent.length + text.length + 1 <= lineWidth) return text;
  const value = isProperty(member) ? member.value : member;
  const lead = source.text.slice(startOf(member), startOf(value));
  if (isContainer(value) && membersOf(value).length > 0) return `${lead}${opened(source, value, indent, style)}`;
  if (!isTextProperty(member) || endOf(member.key) - startOf(member) < style.indent.length + 3) return text;
  const literal = source.text.slice(startOf(value), endOf(value));
  return `${lead.trimEnd()}${style.lineEnd}${indent}${style.indent}${literal}`;
}

function isTextProperty(node: { readonly type: string }): node is PropertyNode {
  return "value" in node && node.type === "ObjectProperty" && (node as PropertyNode).value.type === "StringLiteral";
}

/** Every node that lies wholly within a part of the text, outer ones first. */
function nodesWithin(node: unknown, start: number, stop: number): readonly MemberNode[] {
  if (Array.isArray(node)) return node.flatMap((element) => nodesWithin(element, start, stop));
  if (typeof node !== "object" || node === null || !("type" in node)) return [];
  const spanned = node as MemberNode;
  if (endOf(spanned) <= start || startOf(spanned) >= stop) return [];
  const here = startOf(spanned) >= start && endOf(spanned) <= stop ? [spanned] : [];
  return [
    ...here,
    ...Object.values(node).flatMap((part) => (typeof part === "object" ? nodesWithin(part, start, stop) : [])),
  ];
}

function replace(text: string, node: MemberNode, replacement: string): string {
  return `${text.slice(0, startOf(node))}${replacement}${text.slice(endOf(node))}`;
}
