import { accountableGroups } from "../../raci/accountableGroups.ts";
import { type RaciCheck, raciCheck } from "../../raci/raciCheck.ts";
import { inQuotes } from "../../inQuotes.ts";

export const activityHasAnAccountable: RaciCheck = raciCheck({
  name: "activity-has-an-accountable",
  description: "Every activity has an Accountable.",
  findInRows: (rows) =>
    rows
      .filter(({ activity }) => accountableGroups(activity).length === 0)
      .map(({ path, activity }) => ({
        path,
        message: `${inQuotes(activity.name)} has no Accountable.`,
        fix: 'Write "A" or "R/A" for one group.',
      })),
});
