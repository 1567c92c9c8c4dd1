import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";
import { pathTo } from "../pathTo.ts";

const fields = ["rule", "finding", "subject"] as const;

export const exceptionOpensOneFinding: Check = {
  name: "exception-opens-one-finding",
  description: "Every exception names one rule, one finding and one subject, as a violation prints them.",
  find: ({ exceptions }) =>
    Object.entries(exceptions).flatMap(([id, exception]) =>
      fields
        .filter((field) => /^[\s*]*$/.test(exception[field]))
        .map((field) => ({
          path: pathTo("exceptions", id, field),
          message: `${inQuotes(exception[field])} does not name one ${field}.`,
          fix: `Copy the ${field} from the violation.`,
        })),
    ),
};
