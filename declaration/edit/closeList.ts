import { findContainer } from "./findPlace.ts";
import type { Step } from "../../model/ownershipEdit.ts";
import { readSource, type Source } from "./readSource.ts";
import { hasComment } from "./splice.ts";
import { lineWidth, widthAt } from "./style.ts";
import { endOf, isContainer, type ListNode, membersOf, startOf } from "./syntax.ts";

/**
 * A list that had to stand on several lines and now fits on one comes back to it, as the formatter would have it. A list that its author
 * opened without need stays open.
 *
 * @param before The text before the list was changed.
 */
export function closeList(text: string, before: Source, path: readonly Step[]): string {
  const old = findContainer(before, path);
  if ("problem" in old || old.type !== "ArrayExpression") return text;
  const source = readSource(text);
  if ("problem" in source) return text;
  const list = findContainer(source, path);
  if ("problem" in list || list.type !== "ArrayExpression") return text;
  const [was, is] = [onOneLine(before, old), onOneLine(source, list)];
  if (was === undefined || is === undefined || widthOf(before.text, old, was) <= lineWidth) return text;
  if (widthOf(text, list, is) > lineWidth) return text;
  return `${text.slice(0, startOf(list))}${is}${text.slice(endOf(list))}`;
}

/** The list on one line; undefined where a member takes several lines, a comment stands between, or the formatter keeps it open. */
function onOneLine(source: Source, list: ListNode): string | undefined {
  const members = membersOf(list);
  const texts = members.map((member) => source.text.slice(startOf(member), endOf(member)));
  if (hasComment(source, startOf(list), endOf(list)) || texts.some((text) => text.includes("\n"))) return undefined;
  const open = members.length > 1 && members.every((member) => isContainer(member) && membersOf(member).length > 1);
  return open ? undefined : `[${texts.join(", ")}]`;
}

function widthOf(text: string, list: ListNode, line: string): number {
  const before = startOf(list) - (text.lastIndexOf("\n", startOf(list) - 1) + 1);
  return (
    before + line.length + widthAt(text, endOf(list)) - (endOf(list) - (text.lastIndexOf("\n", endOf(list) - 1) + 1))
  );
}
