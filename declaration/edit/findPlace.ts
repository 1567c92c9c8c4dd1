import type { Problem } from "../../model/index.ts";
import { pathTo } from "../../model/checks/pathTo.ts";
import { byHand, madeBy } from "./byHand.ts";
import type { Step } from "../../model/ownershipEdit.ts";
import type { Source } from "./readSource.ts";
import {
  type ContainerNode,
  isContainer,
  keyOf,
  type MemberNode,
  membersOf,
  type PropertyNode,
  type ValueNode,
  withoutType,
} from "./syntax.ts";

/** Where a value stands: in which braces or brackets, at which place, as what. */
export interface Place {
  readonly container: ContainerNode;
  readonly at: number;
  readonly member: MemberNode;
  readonly value: ValueNode;
}

type Found<T> = T | { readonly problem: Problem };

/** The property or element that a path names, or why a person must change it by hand. */
export function findPlace(source: Source, path: readonly Step[]): Found<Place> {
  const last = path.at(-1);
  if (last === undefined) return { problem: notThere(path) };
  const container = findContainer(source, path.slice(0, -1));
  if ("problem" in container) return { problem: { ...container.problem, path: pathTo(...path) } };
  return placeIn(container, last, path);
}

/** The braces or brackets that a path names. */
export function findContainer(source: Source, path: readonly Step[]): Found<ContainerNode> {
  const value = findValue(source, path);
  if ("problem" in value) return value;
  return isContainer(value) ? value : { problem: byHand(path, value, madeBy(source, value)) };
}

/** The value that a path names, followed to a constant of the file that nothing else uses. */
export function findValue(source: Source, path: readonly Step[]): Found<ValueNode> {
  if (path.length === 0) return followed(source, source.ownership);
  const place = findPlace(source, path);
  return "problem" in place ? place : followed(source, place.value);
}

/** The value of a constant that is named here and nowhere else; every other value as it is. */
export function followed(source: Source, node: ValueNode): ValueNode {
  const value = withoutType(node);
  if (value.type !== "Identifier") return value;
  const constant = source.constants.get(value.name);
  const plain = constant !== undefined && !constant.exported && constant.countUses() === 1;
  const next = plain ? withoutType(constant.value) : value;
  return next.type === "Identifier" ? value : next;
}

function placeIn(container: ContainerNode, step: Step, path: readonly Step[]): Found<Place> {
  const members = membersOf(container);
  const unseen = members.findLast((member) => isUnseen(container, member));
  const isList = container.type === "ArrayExpression";
  if (isList && container.elements.includes(null))
    return { problem: byHand(path, container, "begins a list with an empty place") };
  const hidden = unseen !== undefined && (isList || members.every((member) => keyOf(member) !== String(step)));
  if (hidden) return { problem: byHand(path, unseen, "puts another value in here") };
  const at = isList ? Number(step) : members.findLastIndex((member) => keyOf(member) === String(step));
  const member = members[at];
  if (member === undefined) return { problem: notThere(path) };
  if (!isList && unseen !== undefined && members.indexOf(unseen) > at)
    return { problem: byHand(path, unseen, "puts another value over this one") };
  const value = plainValue(member);
  return value === undefined
    ? { problem: byHand(path, member, "is no plain value") }
    : { container, at, member, value };
}

/** Whether the source does not show what this member puts in: a spread value, a computed key. */
export function isUnseen(container: ContainerNode, member: MemberNode): boolean {
  return container.type === "ArrayExpression" ? member.type === "SpreadElement" : keyOf(member) === undefined;
}

function plainValue(member: MemberNode): ValueNode | undefined {
  if (member.type === "SpreadElement" || member.type === "ObjectMethod") return undefined;
  return isProperty(member) ? member.value : member;
}

export function isProperty(member: MemberNode): member is PropertyNode {
  return member.type === "ObjectProperty";
}

function notThere(path: readonly Step[]): Problem {
  return {
    path: pathTo(...path) || "ownership",
    message: "There is no such value in the file.",
    fix: "Correct the path.",
  };
}
