import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";
import { pathTo } from "../pathTo.ts";
import { repeated } from "../repeated.ts";

/** @see https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_create_oidc.html */
export const accountCreatesTheOidcProviderOnce: Check = {
  name: "account-creates-the-oidc-provider-once",
  description: "GitHub's OIDC provider is created once in each AWS account.",
  find: ({ accounts }) =>
    repeated(
      Object.entries(accounts).filter(([, { githubOidcProvider }]) => githubOidcProvider === "create"),
      ([, { id }]) => id,
    ).map(({ item: [again, { id }], earlier: [first] }) => ({
      path: pathTo("accounts", again, "githubOidcProvider"),
      message: `"create" makes a second provider in account ${inQuotes(id)}, where ${pathTo("accounts", first)} makes one.`,
      fix: 'Write "existing" here.',
    })),
};
