import type { Problem } from "../../model/index.ts";
import { byHand } from "./byHand.ts";
import { findPlace, isUnseen } from "./findPlace.ts";
import type { Step } from "../../model/ownershipEdit.ts";
import type { Source } from "./readSource.ts";
import { endOfMemberLine, hasComment, type Spliced, splice } from "./splice.ts";
import { beginsLine, lineStart } from "./style.ts";
import { endOf, type MemberNode, membersOf, startOf } from "./syntax.ts";

/**
 * Takes a property or an element out, with the comment behind it on its line. A comment above it stays: it may be about what follows as
 * well.
 */
export function removeMember(source: Source, path: readonly Step[]): Spliced | { readonly problem: Problem } {
  const place = findPlace(source, path);
  if ("problem" in place) return place;
  const { container, at, member } = place;
  const members = membersOf(container);
  const unseen = members.find((other) => isUnseen(container, other));
  if (unseen !== undefined) return { problem: byHand(path, unseen, "may put a value in here as well") };

  const [start, end] = [startOf(container), endOf(container)];
  if (members.length === 1 && !hasComment(source, start, end))
    return splice(source.text, start, end, container.type === "ArrayExpression" ? "[]" : "{}");
  const lineEnd = endOfMemberLine(source, endOf(member));
  if (lineEnd !== undefined && beginsLine(source.text, startOf(member))) return removeLines(source, member, lineEnd);
  return removeWithin(source, members, at, path);
}

/** Whole lines; of the blank lines on both sides one stays, and none beside a bracket. */
function removeLines({ text }: Source, member: MemberNode, lineEnd: number): Spliced {
  const start = lineStart(text, startOf(member));
  const before = text.slice(0, start);
  const after = text.slice(lineEnd).replace(/^\r?\n/, "");
  const opens = /([{[]|\n[ \t]*\r?)\n$/.test(before);
  if (opens && /^[ \t]*\r?\n/.test(after)) return { text: before + after.replace(/^[ \t]*\r?\n/, ""), at: start };
  if (/^[ \t]*[}\]]/.test(after)) {
    const kept = before.replace(/\n[ \t]*\r?\n$/, "\n");
    return { text: kept + after, at: kept.length };
  }
  return { text: before + after, at: start };
}

/** From a line that it shares with others. */
function removeWithin(
  source: Source,
  members: readonly MemberNode[],
  at: number,
  path: readonly Step[],
): Spliced | { readonly problem: Problem } {
  const [before, member, next] = [members[at - 1], members[at], members[at + 1]];
  if (member === undefined) return { text: source.text, at: 0 };
  const start = next === undefined && before !== undefined ? endOf(before) : startOf(member);
  const end = next === undefined ? endOf(member) : startOf(next);
  const commented = hasComment(source, start, startOf(member)) || hasComment(source, endOf(member), end);
  return commented
    ? { problem: byHand(path, member, "has a comment beside this value") }
    : splice(source.text, start, end, "");
}
