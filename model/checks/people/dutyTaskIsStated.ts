import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";
import { pathTo } from "../pathTo.ts";

export const dutyTaskIsStated: Check = {
  name: "duty-task-is-stated",
  description: "Every duty of the organisation says what is done.",
  find: ({ duties, furtherDuties = {} }) =>
    Object.entries({ duties, furtherDuties }).flatMap(([collection, declared]) =>
      Object.entries(declared)
        .filter(([, { task }]) => task.trim() === "")
        .map(([id, { task }]) => ({
          path: pathTo(collection, id, "task"),
          message: `${inQuotes(task)} does not say what is done.`,
          fix: "Write it in one sentence.",
        })),
    ),
};
