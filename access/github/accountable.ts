import {
  type Activity,
  accountableGroups,
  type Ownership,
  type RaciEffect,
  type RoleGroup,
} from "../../model/index.ts";

/** An activity with an effect, and the one group that is Accountable for it. */
export interface AccountableEffect<K extends RaciEffect["kind"]> {
  readonly activity: string;
  readonly group: RoleGroup;
  readonly lead: string;
  readonly deputy: string;
  readonly effect: Extract<RaciEffect, { readonly kind: K }>;
}

/** Who is Accountable for activities with this effect. Where the matrix names none, or two, nobody gains anything: a check reports it. */
export function accountableFor<K extends RaciEffect["kind"]>(
  ownership: Ownership,
  kind: K,
): readonly AccountableEffect<K>[] {
  return ownership.responsibilities.activities.flatMap((activity) => {
    const group = accountableGroup(activity);
    const people = group && ownership.responsibilities.groups[group];
    if (!group || !people || activity.effect?.kind !== kind) return [];
    return [{ activity: activity.name, group, ...people, effect: activity.effect as AccountableEffect<K>["effect"] }];
  });
}

function accountableGroup(activity: Activity): RoleGroup | undefined {
  const accountable = accountableGroups(activity);
  return accountable.length === 1 ? accountable[0] : undefined;
}
