import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";
import { pathTo } from "../pathTo.ts";

export const exceptionIsRecordedByAnotherPerson: Check = {
  name: "exception-is-recorded-by-another-person",
  description: "Every exception is recorded by somebody other than who approved it.",
  find: ({ exceptions }) =>
    Object.entries(exceptions)
      .filter(([, { approvedBy, recordedBy }]) => recordedBy !== "" && recordedBy === approvedBy)
      .map(([id, { recordedBy }]) => ({
        path: pathTo("exceptions", id, "recordedBy"),
        message: `${inQuotes(recordedBy)} approved this exception.`,
        fix: "Let another person record it.",
      })),
};
