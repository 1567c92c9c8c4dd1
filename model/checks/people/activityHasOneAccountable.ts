import { accountableGroups } from "../../raci/accountableGroups.ts";
import { type RaciCheck, raciCheck } from "../../raci/raciCheck.ts";
import { inQuotes } from "../../inQuotes.ts";
import { listed } from "./support/listed.ts";

const numbers = ["no", "one", "two", "three", "four", "five"] as const;

export const activityHasOneAccountable: RaciCheck = raciCheck({
  name: "activity-has-one-accountable",
  description: "No activity has more than one Accountable.",
  findInRows: (rows) =>
    rows.flatMap(({ path, activity }) => {
      const groups = accountableGroups(activity);
      if (groups.length < 2) return [];
      const message = `${inQuotes(activity.name)} has ${numbers[groups.length]} Accountables: ${listed(groups)}.`;
      return [{ path, message, fix: "Leave one of them Accountable." }];
    }),
});
