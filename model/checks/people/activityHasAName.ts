import { type RaciCheck, raciCheck } from "../../raci/raciCheck.ts";
import { inQuotes } from "../../inQuotes.ts";

export const activityHasAName: RaciCheck = raciCheck({
  name: "activity-has-a-name",
  description: "Every activity of the matrix has a name.",
  findInRows: (rows) =>
    rows
      .filter(({ activity }) => activity.name.trim() === "")
      .map(({ path, activity }) => ({
        path,
        message: `${inQuotes(activity.name)} is not the name of an activity.`,
        fix: "Write what is done.",
      })),
});
