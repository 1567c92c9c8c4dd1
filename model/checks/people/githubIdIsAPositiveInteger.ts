import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";
import { githubAccountsOf } from "./support/accounts.ts";

/** The id, not the login, is the identity: somebody else may take a login that was given up. */
export const githubIdIsAPositiveInteger: Check = {
  name: "github-id-is-a-positive-integer",
  description: "The numeric GitHub id of every person and bot is a positive integer.",
  find: (ownership) =>
    githubAccountsOf(ownership)
      .filter(({ github: { id } }) => !Number.isSafeInteger(id) || id < 1)
      .map(({ holder, github: { id, login } }) => ({
        path: `${holder}.github.id`,
        message: `${inQuotes(id)} is not a GitHub account id.`,
        fix: `Write the number that \`gh api users/${/^[\w-]{1,39}$/.test(login) ? login : "LOGIN"} --jq .id\` prints.`,
      })),
};
