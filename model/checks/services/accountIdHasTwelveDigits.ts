import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";
import { pathTo } from "../pathTo.ts";

export const accountIdHasTwelveDigits: Check = {
  name: "account-id-has-twelve-digits",
  description: "The id of an AWS account is twelve digits.",
  find: ({ accounts }) =>
    Object.entries(accounts)
      .filter(([, { id }]) => !/^\d{12}$/.test(id))
      .map(([account, { id }]) => ({
        path: pathTo("accounts", account, "id"),
        message: `${inQuotes(id)} is not an AWS account id.`,
        fix: "Write its twelve digits as text, leading zeros included (`aws sts get-caller-identity`).",
      })),
};
