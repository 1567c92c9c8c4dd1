import type { Problem } from "../../model/index.ts";
import { addMember } from "./addMember.ts";
import { closeList } from "./closeList.ts";
import { layOut } from "./layOut.ts";
import type { OwnershipEdit } from "../../model/ownershipEdit.ts";
import { readSource } from "./readSource.ts";
import { removeMember } from "./removeMember.ts";
import { setValue } from "./setValue.ts";

/** The changed text, or everything that a person must change by hand. */
export type EditedOwnership = { readonly text: string } | { readonly problems: readonly Problem[] };

/**
 * Changes the source of a declaration, `stacks/<stack>/ownership.ts`: all edits or none. Comments, order and formatting of everything else
 * keep their bytes; what is written is formatted as the file is. A value that the source does not show, such as what a function makes or
 * what is spread, is never guessed: it is a problem with the path and the line.
 */
export function editOwnership(source: string, edits: readonly OwnershipEdit[]): EditedOwnership {
  const problems: Problem[] = [];
  let text = source;
  for (const edit of edits) {
    const edited = editOnce(text, edit);
    if ("problem" in edited) problems.push(edited.problem);
    else text = edited.text;
  }
  return problems.length > 0 ? { problems } : { text };
}

function editOnce(text: string, edit: OwnershipEdit): { readonly text: string } | { readonly problem: Problem } {
  const source = readSource(text);
  if ("problem" in source) return source;
  const spliced =
    edit.kind === "set"
      ? setValue(source, edit.path, edit.value)
      : edit.kind === "remove"
        ? removeMember(source, edit.path)
        : addMember(source, edit);
  if ("problem" in spliced) return spliced;
  const list = edit.kind === "add" ? edit.path : edit.path.slice(0, -1);
  return { text: closeList(layOut(spliced, text), source, list) };
}
