import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";
import { repeated } from "../repeated.ts";
import { githubAccountsOf } from "./support/accounts.ts";

export const githubLoginIsUnique: Check = {
  name: "github-login-is-unique",
  description: "No two people or bots have the same GitHub login, whatever its letter case.",
  find: (ownership) =>
    repeated(
      githubAccountsOf(ownership).filter(({ github }) => github.login !== ""),
      ({ github }) => github.login.toLowerCase(),
    ).map(({ item, earlier }) => ({
      path: `${item.holder}.github.login`,
      message: `${inQuotes(item.github.login)} is the login of ${earlier.holder} as well.`,
      fix: "Give each person and each bot an account of their own.",
    })),
};
