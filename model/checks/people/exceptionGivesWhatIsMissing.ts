import { inQuotes } from "../../inQuotes.ts";
import { own } from "../../own.ts";
import type { Check } from "../check.ts";
import { pathTo } from "../pathTo.ts";

export const exceptionGivesWhatIsMissing: Check = {
  name: "exception-gives-what-is-missing",
  description: "An exception grants a duty to somebody who does not hold it anyway.",
  find: ({ exceptions, services }) =>
    Object.entries(exceptions).flatMap(([id, { beneficiary, grants }]) => {
      const service = grants && own(services, grants.service);
      const duty = service && own(service.duties, grants.duty);
      if (!duty || ![duty.owner, duty.backup].includes(beneficiary)) return [];
      return [
        {
          path: pathTo("exceptions", id, "beneficiary"),
          message: `${inQuotes(beneficiary)} holds ${grants.duty} of ${inQuotes(grants.service)} already.`,
          fix: "Remove the exception, or name whom it is for.",
        },
      ];
    }),
};
