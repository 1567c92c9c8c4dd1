import type { Properties } from "../../../../../access/stack/resource.ts";
import { isHidden, isList, isRecord, valueAt } from "../../../../../access/stack/values/valueAt.ts";

/** A member as a team's list has it. */
export interface ListedMember {
  /** In lower case, as GitHub compares. */
  readonly login: string;
  readonly entry: Properties;
}

/** The members of a team's list whose login can be read. */
export function membersOf(properties: Properties): readonly ListedMember[] {
  return entriesOf(properties).flatMap((entry) => {
    const login = isRecord(entry) ? valueAt(entry, "username") : undefined;
    return isRecord(entry) && typeof login === "string" ? [{ login: login.toLowerCase(), entry }] : [];
  });
}

/** Whether the list, or an entry of it, is written so that nobody can tell who is meant. */
export function isUnreadable(properties: Properties): boolean {
  const members = valueAt(properties, "members");
  if (isHidden(members)) return false;
  return !isList(members) || members.some((entry) => !isHidden(entry) && !namesSomebody(entry));
}

type Entry = ReturnType<typeof entriesOf>[number];

function namesSomebody(entry: Entry): boolean {
  if (!isRecord(entry)) return false;
  const login = valueAt(entry, "username");
  return isHidden(login) || typeof login === "string";
}

function entriesOf(properties: Properties) {
  const members = valueAt(properties, "members");
  return isList(members) ? members : [];
}
