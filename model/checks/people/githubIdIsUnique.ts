import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";
import { repeated } from "../repeated.ts";
import { githubAccountsOf } from "./support/accounts.ts";

export const githubIdIsUnique: Check = {
  name: "github-id-is-unique",
  description: "No two people or bots have the same numeric GitHub id.",
  find: (ownership) =>
    repeated(
      githubAccountsOf(ownership).filter(({ github }) => github.id > 0),
      ({ github }) => String(github.id),
    ).map(({ item, earlier }) => ({
      path: `${item.holder}.github.id`,
      message: `${inQuotes(item.github.id)} is the account of ${earlier.holder} as well.`,
      fix: "Give each person and each bot an account of their own.",
    })),
};
