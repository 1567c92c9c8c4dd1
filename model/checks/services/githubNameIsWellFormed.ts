import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";
import { pathTo } from "../pathTo.ts";

/** What is left of GitHub's 255 characters for `<service>-` before and `-provisioning` behind the name. */
const longest = 170;

/**
 * The name stands in the subject claim that AWS trusts, where `*`, `?` and `$` would mean something else. A colon is fine: GitHub writes
 * it as `%3A`, and so do we.
 *
 * @see https://docs.github.com/en/actions/reference/security/oidc
 */
export const githubNameIsWellFormed: Check = {
  name: "github-name-is-well-formed",
  description: "The name of an environment on GitHub stands in a subject claim as it is.",
  find: ({ environments }) =>
    Object.entries(environments).flatMap(([id, { githubName }]) => {
      if (githubName === undefined || (githubName.length <= longest && /^[A-Za-z0-9._:-]+$/.test(githubName)))
        return [];
      const message = `${inQuotes(githubName)} cannot stand in a subject claim.`;
      const fix = `Write letters, digits, ".", "_", ":" and "-" only, at most ${longest} characters.`;
      return [{ path: pathTo("environments", id, "githubName"), message, fix }];
    }),
};
