import { type RaciCheck, raciCheck } from "../../raci/raciCheck.ts";
import { inQuotes } from "../../inQuotes.ts";
import { repeated } from "../repeated.ts";

/** Two rows of one name would be two answers to one question. */
export const activityNameIsUnique: RaciCheck = raciCheck({
  name: "activity-name-is-unique",
  description: "Every activity stands in the matrix once, whatever its letter case.",
  findInRows: (rows) =>
    repeated(
      rows.filter(({ activity }) => activity.name.trim() !== ""),
      ({ activity }) => activity.name.trim().toLowerCase(),
    ).map(({ item, earlier }) => ({
      path: item.path,
      message: `${inQuotes(item.activity.name)} stands at ${earlier.path} already.`,
      fix: "Merge the two rows.",
    })),
});
