import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";
import { pathTo } from "../pathTo.ts";

export const exceptionGivesItsReason: Check = {
  name: "exception-gives-its-reason",
  description: "Every exception says why, and names its ticket.",
  find: ({ exceptions }) =>
    Object.entries(exceptions).flatMap(([id, { reason, ticket }]) => [
      ...(reason.trim() === ""
        ? [
            {
              path: pathTo("exceptions", id, "reason"),
              message: `${inQuotes(reason)} is no reason.`,
              fix: "Say in one sentence why it is needed.",
            },
          ]
        : []),
      ...(ticket.trim() === ""
        ? [
            {
              path: pathTo("exceptions", id, "ticket"),
              message: `${inQuotes(ticket)} is no ticket.`,
              fix: "Name the ticket in which it was decided.",
            },
          ]
        : []),
    ]),
};
