import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";

/** GitHub.com, an enterprise with a slug of its own, an enterprise with data residency, GitHub Enterprise Server. */
const issuers: readonly RegExp[] = [
  /^token\.actions\.githubusercontent\.com(\/[a-z0-9](-?[a-z0-9])*)?$/,
  /^token\.actions\.[a-z0-9](-?[a-z0-9])*\.ghe\.com$/,
  /^(?!.*githubusercontent)[a-z0-9](-?[a-z0-9])*(\.[a-z0-9](-?[a-z0-9])*)+\/_services\/token$/,
];

/**
 * A host that only looks like GitHub's could sign tokens for every repository.
 *
 * @see https://docs.github.com/en/actions/reference/security/oidc
 */
export const oidcIssuerIsGithub: Check = {
  name: "oidc-issuer-is-github",
  description: "The OIDC issuer is GitHub's.",
  find: ({ organisation: { github } }) => {
    const { oidcIssuer } = github;
    if (oidcIssuer === undefined || (oidcIssuer.length <= 255 && issuers.some((form) => form.test(oidcIssuer))))
      return [];
    const fix =
      'Remove it for GitHub.com, or write host and path without "https://", for example "token.actions.githubusercontent.com/acorn".';
    return [
      { path: "organisation.github.oidcIssuer", message: `${inQuotes(oidcIssuer)} is not an issuer of GitHub's.`, fix },
    ];
  },
};
