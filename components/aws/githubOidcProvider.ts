import { OpenIdConnectProvider } from "@pulumi/aws/iam/index.js";
import { ComponentResource, type ComponentResourceOptions } from "@pulumi/pulumi";
import type { PlannedOidcProvider } from "../../access/plan.ts";

export interface GitHubOidcProviderArgs {
  readonly provider: PlannedOidcProvider;
}

/** GitHub's OIDC provider in an account that has none yet. */
export class GitHubOidcProvider extends ComponentResource {
  constructor(name: string, { provider }: GitHubOidcProviderArgs, opts?: ComponentResourceOptions) {
    super("keyholder:aws:GitHubOidcProvider", name, { account: provider.account }, opts);

    const { url, clientIds, tags } = provider;
    new OpenIdConnectProvider(name, { url, clientIdLists: [...clientIds], tags }, { parent: this });

    this.registerOutputs({ arn: provider.arn });
  }
}
