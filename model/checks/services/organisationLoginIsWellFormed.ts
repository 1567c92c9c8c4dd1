import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";

export const organisationLoginIsWellFormed: Check = {
  name: "organisation-login-is-well-formed",
  description: "The login of the GitHub organisation is one that GitHub gives.",
  find: ({ organisation: { github } }) => {
    if (/^[A-Za-z0-9](-?[A-Za-z0-9]){0,38}$/.test(github.login) && github.login.length <= 39) return [];
    const fix = 'Write it without "@" and address, as in https://github.com/LOGIN.';
    return [
      {
        path: "organisation.github.login",
        message: `${inQuotes(github.login)} is not the login of a GitHub organisation.`,
        fix,
      },
    ];
  },
};
