import type { StackResource, Value } from "../../../../../access/stack/resource.ts";
import { asText, isList, isRecord, valueAt } from "../../../../../access/stack/values/valueAt.ts";

/** Access to a repository that a resource gives. */
export interface ListedAccess {
  /** Team or user, for a message and an id. */
  readonly who: string;
  readonly field: string;
  readonly permission: Value | undefined;
}

/** Every access that a list of collaborators, or a single grant, gives. */
export function accessOf({ properties }: StackResource): readonly ListedAccess[] {
  const listed = (["teams", "users"] as const).flatMap((field) => {
    const entries = valueAt(properties, field);
    return (isList(entries) ? entries : [entries]).filter(isRecord).map((entry) => ({
      who: nameOf(valueAt(entry, field === "teams" ? "teamId" : "username")),
      field,
      permission: valueAt(entry, "permission"),
    }));
  });
  const single = valueAt(properties, "teamId") ?? valueAt(properties, "username");
  if (single === undefined) return listed;
  return [...listed, { who: nameOf(single), field: "permission", permission: valueAt(properties, "permission") }];
}

function nameOf(value: Value | undefined): string {
  if (value === undefined) return "nobody";
  return asText(value);
}
