import type { Account, Ownership } from "../../model/index.ts";
import { sortedEntries } from "../compareText.ts";
import type { PlanPart } from "../planPart.ts";
import { awsAudience } from "./trust/workflowStatements.ts";

const defaultIssuer = "token.actions.githubusercontent.com";

/** ARN and URL of GitHub's OIDC provider in an account; there is one per account and issuer. */
export function oidcProviderOf(ownership: Ownership, account: Account): { readonly arn: string; readonly url: string } {
  const issuer = ownership.organisation.github.oidcIssuer ?? defaultIssuer;
  return { arn: `arn:${account.partition}:iam::${account.id}:oidc-provider/${issuer}`, url: `https://${issuer}` };
}

/** One provider per account in which a service runs. */
export function oidcProviders(ownership: Ownership): PlanPart {
  const used = new Set(Object.values(ownership.environments).map(({ account }) => account));
  return {
    oidcProviders: sortedEntries(ownership.accounts)
      .filter(([key]) => used.has(key))
      .map(([key, account]) => ({
        key: `${key}/github-oidc`,
        account: key,
        ...oidcProviderOf(ownership, account),
        clientIds: [awsAudience],
        create: account.githubOidcProvider === "create",
        tags: { "keyholder:purpose": "github-oidc" },
      })),
  };
}
