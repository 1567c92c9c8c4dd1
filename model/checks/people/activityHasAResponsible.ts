import { roleGroups } from "../../person.ts";
import { type RaciCheck, raciCheck } from "../../raci/raciCheck.ts";
import { inQuotes } from "../../inQuotes.ts";

export const activityHasAResponsible: RaciCheck = raciCheck({
  name: "activity-has-a-responsible",
  description: "Every activity has at least one Responsible.",
  findInRows: (rows) =>
    rows
      .filter(({ activity: { raci } }) => !roleGroups.some((group) => raci[group] === "R" || raci[group] === "R/A"))
      .map(({ path, activity }) => ({
        path,
        message: `${inQuotes(activity.name)} has nobody Responsible.`,
        fix: 'Write "R" for the group that does it, or "R/A" if it is the Accountable one.',
      })),
});
