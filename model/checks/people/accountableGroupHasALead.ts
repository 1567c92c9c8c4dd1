import { accountableGroups } from "../../raci/accountableGroups.ts";
import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";
import { own } from "../../own.ts";
import { pathTo } from "../pathTo.ts";

/** Where being Accountable means to approve, a person does it. */
export const accountableGroupHasALead: Check = {
  name: "accountable-group-has-a-lead",
  description: "A group that is Accountable with effect has a lead and a deputy.",
  find: ({ responsibilities: { activities, groups } }) =>
    activities.flatMap((activity, at) =>
      (activity.effect ? accountableGroups(activity) : [])
        .filter((group) => own(groups, group) === undefined)
        .map((group) => ({
          path: pathTo("responsibilities", "activities", at, "effect"),
          message: `${inQuotes(group)} is Accountable for ${inQuotes(activity.name)} and has no lead.`,
          fix: `Declare a lead and a deputy in ${pathTo("responsibilities", "groups", group)}.`,
        })),
    ),
};
