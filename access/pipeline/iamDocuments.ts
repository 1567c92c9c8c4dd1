import type { PlannedPipelineRole } from "../plan.ts";
import type { AccountBootstrap } from "./planBootstrap.ts";

/** The bootstrap of one account as plain documents, for whoever does not use CloudFormation. */
export interface IamDocuments {
  readonly account: string;
  readonly id: string;
  readonly region: string;
  readonly roles: readonly Omit<PlannedPipelineRole, "key" | "account" | "enteredBy">[];
  readonly oidcProvider: { readonly url: string; readonly clientIds: readonly string[] } | null;
  readonly state: AccountBootstrap["state"] | null;
}

/** Plain IAM, bucket and key policies of one account. */
export function iamDocuments({ key, id, region, roles, oidcProvider, state }: AccountBootstrap): IamDocuments {
  return {
    account: key,
    id,
    region,
    roles: roles.map(({ key: _key, account: _account, enteredBy: _enteredBy, ...documents }) => documents),
    oidcProvider: oidcProvider ? { url: oidcProvider.url, clientIds: oidcProvider.clientIds } : null,
    state: state ?? null,
  };
}
