import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";
import { pathTo } from "../pathTo.ts";
import { repeated } from "../repeated.ts";

/** Two entries would make the same emergency role, the same alarms and the same provider twice. */
export const accountIdsAreUnique: Check = {
  name: "account-ids-are-unique",
  description: "Every AWS account is declared once.",
  find: ({ accounts }) =>
    repeated(
      Object.entries(accounts).filter(([, { id }]) => id !== ""),
      ([, { id }]) => id,
    ).map(({ item: [again, { id }], earlier: [first] }) => ({
      path: pathTo("accounts", again, "id"),
      message: `${inQuotes(id)} is the id of ${pathTo("accounts", first)} as well.`,
      fix: `Correct the id, or remove ${pathTo("accounts", again)} and give its environments a region of their own.`,
    })),
};
