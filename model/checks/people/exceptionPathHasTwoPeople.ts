import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";

export const exceptionPathHasTwoPeople: Check = {
  name: "exception-path-has-two-people",
  description: "Exceptions are recorded by somebody other than the approver.",
  find: ({ exceptionPath: { approver, recorder } }) => {
    if (recorder === "" || recorder !== approver) return [];
    const message = `${inQuotes(recorder)} approves exceptions as well.`;
    return [{ path: "exceptionPath.recorder", message, fix: "Let another person record them." }];
  },
};
