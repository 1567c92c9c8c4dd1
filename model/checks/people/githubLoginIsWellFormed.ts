import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";
import { githubAccountsOf } from "./support/accounts.ts";

/**
 * Letters, digits and hyphens; accounts that an enterprise manages end with an underscore and its short code.
 *
 * @see https://docs.github.com/en/enterprise-cloud@latest/admin/managing-iam/iam-configuration-reference/username-considerations-for-external-authentication
 */
export const githubLoginIsWellFormed: Check = {
  name: "github-login-is-well-formed",
  description: "The GitHub login of every person and bot is one that GitHub gives.",
  find: (ownership) =>
    githubAccountsOf(ownership)
      .filter(({ github: { login } }) => !isLogin(login))
      .map(({ holder, github: { login } }) => ({
        path: `${holder}.github.login`,
        message: `${inQuotes(login)} is not a GitHub login.`,
        fix: 'Write it without "@" and address, as in https://github.com/LOGIN.',
      })),
};

function isLogin(text: string): boolean {
  return text.length <= 39 && /^[A-Za-z0-9][A-Za-z0-9-]*(_[A-Za-z0-9]+)?$/.test(text);
}
