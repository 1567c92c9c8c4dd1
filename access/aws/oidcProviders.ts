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

/** One provider per account in which a service runs, and that of the pipeline, which cannot be made by what comes in through it. */
export function oidcProviders(ownership: Ownership): PlanPart {
  const hub = ownership.pipeline.account;
  const used = new Set([hub, ...Object.values(ownership.environments).map(({ account }) => account)]);
  return {
    oidcProviders: sortedEntries(ownership.accounts)
      .filter(([key]) => used.has(key))
      .map(([key, account]) => ({
        key: `${key}/github-oidc`,
        account: key,
        ...oidcProviderOf(ownership, account),
        clientIds: [awsAudience],
        create: account.githubOidcProvider === "create" && key !== hub,
        tags: { "keyholder:purpose": "github-oidc" },
      })),
  };
}
