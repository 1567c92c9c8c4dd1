import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";
import { pathTo } from "../pathTo.ts";
import { repeated } from "../repeated.ts";

/** Two in a row would last longer than one may. */
export const exceptionIsTheOnlyOneOfItsFinding: Check = {
  name: "exception-is-the-only-one-of-its-finding",
  description: "No two exceptions open the same finding on the same subject.",
  find: ({ exceptions }) =>
    repeated(Object.entries(exceptions), ([, { rule, finding, subject }]) =>
      JSON.stringify([rule, finding, subject]),
    ).map(({ item: [id, { finding }], earlier: [first] }) => ({
      path: pathTo("exceptions", id, "finding"),
      message: `${inQuotes(finding)} is opened by ${pathTo("exceptions", first)} as well.`,
      fix: "Keep one of the two.",
    })),
};
