import { inQuotes, type Problem } from "../../model/index.ts";
import { pathTo } from "../../model/checks/pathTo.ts";
import { byHand } from "./byHand.ts";
import { findPlace, findValue, isUnseen } from "./findPlace.ts";
import type { OwnershipEdit, Step } from "../../model/ownershipEdit.ts";
import { printProperty, printValue } from "./printValue.ts";
import type { Source } from "./readSource.ts";
import { endOfMemberLine, skipBlanks, type Spliced, splice } from "./splice.ts";
import { beginsLine, indentAt, lineStart, styleOf } from "./style.ts";
import {
  type ContainerNode,
  endOf,
  isContainer,
  keyOf,
  type MemberNode,
  membersOf,
  startOf,
  type ValueNode,
} from "./syntax.ts";

type Add = Extract<OwnershipEdit, { kind: "add" }>;
type Outcome = Spliced | { readonly problem: Problem };

/** Puts a property or an element in. What a call or a shared constant makes is spread, and the property comes on top. */
export function addMember(source: Source, { path, key, value }: Add): Outcome {
  const target = findValue(source, path);
  if ("problem" in target) return target;
  if (!isContainer(target))
    return addOnTop(source, { kind: "add", path, value, ...(key !== undefined && { key }) }, target);
  const members = membersOf(target);
  const isList = target.type === "ArrayExpression";
  const wrong = isList ? wrongPlace(path, key, members) : wrongKey(target, path, key, members);
  if (wrong !== undefined) return { problem: wrong };
  const text = isList ? printValue(value) : printProperty(String(key), value);
  const at = isList && key !== undefined ? Number(key) : members.length;
  const next = members[at];
  const last = members.at(-1);
  if (last === undefined) return addToEmpty(source, target, text);
  return next === undefined ? addBehind(source, last, text) : addBefore(source, next, text);
}

function addToEmpty(source: Source, container: ContainerNode, text: string): Outcome {
  const [start, end] = [startOf(container), endOf(container)];
  const inside = source.text.slice(start + 1, end - 1);
  if (inside.trim() !== "") {
    const { lineEnd, indent } = styleOf(source);
    const before = start + 1 + inside.trimEnd().length;
    return spliceAt(source.text, before, `${lineEnd}${indentAt(source.text, start)}${indent}`, `${text},`);
  }
  const isList = container.type === "ArrayExpression";
  return splice(source.text, start, end, isList ? `[${text}]` : `{ ${text} }`);
}

function addBehind(source: Source, last: MemberNode, text: string): Outcome {
  const comma = skipBlanks(source, endOf(last));
  const closed = source.text.charAt(comma) === ",";
  const lineEnd = endOfMemberLine(source, endOf(last));
  if (!beginsLine(source.text, startOf(last)) || lineEnd === undefined)
    return spliceAt(source.text, closed ? comma + 1 : endOf(last), closed ? " " : ", ", text);
  const { text: before, at } = closed
    ? { text: source.text, at: lineEnd }
    : splice(source.text, endOf(last), endOf(last), ",");
  const end = closed ? lineEnd : lineEnd + 1;
  return spliceAt(
    before,
    Math.max(end, at),
    `${styleOf(source).lineEnd}${indentAt(before, startOf(last))}`,
    `${text},`,
  );
}

function addBefore(source: Source, next: MemberNode, text: string): Outcome {
  const start = startOf(next);
  if (!beginsLine(source.text, start)) return splice(source.text, start, start, `${text}, `);
  const line = lineStart(source.text, start);
  return spliceAt(source.text, line, indentAt(source.text, start), `${text},${styleOf(source).lineEnd}`);
}

/** `developer("omar")` → `{ ...developer("omar"), leavesOn: "2026-11-30" }`. */
function addOnTop(source: Source, { path, key, value }: Add, made: ValueNode): Outcome {
  const place = findPlace(source, path);
  if ("problem" in place) return place;
  if ((made.type !== "CallExpression" && made.type !== "Identifier") || typeof key !== "string")
    return { problem: byHand(path, made, "holds no record and no list here") };
  const [start, end] = [startOf(made), endOf(made)];
  return splice(source.text, start, end, `{ ...${source.text.slice(start, end)}, ${printProperty(key, value)} }`);
}

function wrongKey(
  container: ContainerNode,
  path: readonly Step[],
  key: Step | undefined,
  members: readonly MemberNode[],
) {
  const unseen = members.find((member) => isUnseen(container, member));
  if (key !== undefined && unseen !== undefined) return byHand([...path, key], unseen, "may put this value in already");
  const there = key !== undefined && members.some((member) => keyOf(member) === String(key));
  if (key !== undefined && !there) return undefined;
  const message = key === undefined ? "It is a record, and no key is given." : `${inQuotes(key)} is there already.`;
  return { path: pathTo(...path), message, fix: "Name a key that is not there." };
}

function wrongPlace(path: readonly Step[], key: Step | undefined, members: readonly MemberNode[]): Problem | undefined {
  if (key === undefined) return undefined;
  const spread = members.find(({ type }) => type === "SpreadElement");
  if (spread !== undefined) return byHand([...path, key], spread, "puts other values in here");
  if (typeof key === "number" && key >= 0 && key <= members.length) return undefined;
  return {
    path: pathTo(...path),
    message: `${inQuotes(key)} is no place of this list.`,
    fix: "Name a place from 0 on.",
  };
}

/** Puts a text in behind a lead; the change begins behind the lead. */
function spliceAt(text: string, at: number, lead: string, added: string): Spliced {
  return { text: splice(text, at, at, `${lead}${added}`).text, at: at + lead.length };
}
