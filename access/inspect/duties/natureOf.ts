import { findAction } from "../../iam/actions/actionList.ts";
import type { ActionNature } from "./actionNature.ts";
import { natureByRule } from "./natureByRule.ts";
import { natureInTable } from "./natureInTable.ts";

const known = new Map<string, ActionNature>();

/** What an action does, whatever its letter case; nothing where AWS has no such action. */
export function natureOf(action: string): ActionNature | undefined {
  const before = known.get(action);
  if (before !== undefined) return before;
  const found = findAction(action);
  if (found === undefined) return undefined;
  const nature = natureInTable(found) ?? natureByRule(found);
  known.set(found.name, nature);
  return nature;
}
