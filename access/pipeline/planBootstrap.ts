import type { Ownership } from "../../model/index.ts";
import { sortedEntries } from "../compareText.ts";
import type { AccessPlan, PlannedOidcProvider, PlannedPipelineRole } from "../plan.ts";
import { profileOf } from "./profiles.ts";
import { type StateStore, stateStore } from "./stateStore.ts";

/** What an administrator makes in one account before the first `pulumi up`, and what `pulumi up` never touches. */
export interface AccountBootstrap {
  readonly key: string;
  readonly id: string;
  readonly region: string;
  /** GitHub's tokens come in here, and every other account is entered from here: it is made first. */
  readonly isHub: boolean;
  /** Profile through which the account is entered; none for the hub. */
  readonly profile?: string;
  readonly roles: readonly PlannedPipelineRole[];
  /** GitHub's OIDC provider, where it is to be made. */
  readonly oidcProvider?: PlannedOidcProvider;
  readonly state?: StateStore;
}

/** The bootstrap of every account, the hub first. Of the plan it takes the roles and providers: nothing is decided twice. */
export function planBootstrap(ownership: Ownership, plan: AccessPlan): readonly AccountBootstrap[] {
  const { pipeline } = ownership;
  const accounts = sortedEntries(ownership.accounts).map(([key, { id, region, githubOidcProvider }]) => {
    const isHub = key === pipeline.account;
    const profile = profileOf(ownership, key);
    const provider = plan.oidcProviders.find(({ account }) => account === key);
    const state = isHub ? stateStore(ownership) : undefined;
    return {
      key,
      id,
      region,
      isHub,
      ...(profile !== undefined && { profile }),
      roles: plan.pipelineRoles.filter(({ account }) => account === key),
      ...(isHub && githubOidcProvider === "create" && provider && { oidcProvider: provider }),
      ...(state && { state }),
    };
  });
  return [...accounts.filter(({ isHub }) => isHub), ...accounts.filter(({ isHub }) => !isHub)];
}
