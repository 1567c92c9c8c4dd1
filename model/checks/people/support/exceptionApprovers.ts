import type { Ownership } from "../../../ownership.ts";
import { accountableGroups } from "../../../raci/accountableGroups.ts";
import type { Activity } from "../../../responsibilities.ts";
import { own } from "../../../own.ts";

/** A lead whom the matrix makes Accountable for exceptions. */
export interface AccountableLead {
  readonly lead: string;
  readonly group: string;
  readonly activity: Activity;
}

/** The leads whom the matrix makes Accountable for exceptions; one at most, where it keeps its rule. */
export function accountableForExceptions({ responsibilities }: Ownership): readonly AccountableLead[] {
  return responsibilities.activities
    .filter(({ effect }) => effect?.kind === "approves-exceptions")
    .flatMap((activity) =>
      accountableGroups(activity).flatMap((group) => {
        const lead = own(responsibilities.groups, group)?.lead ?? "";
        return lead === "" ? [] : [{ lead, group, activity }];
      }),
    );
}
