import type { AccessDuty, ServiceDuty } from "./duty.ts";
import type { ServiceResource } from "./resources/index.ts";

/** Something that runs, is owned, and has four separate access duties. */
export interface Service<
  P extends string = string,
  E extends string = string,
  R extends string = string,
  B extends string = string,
> {
  readonly description: string;
  /** The repository whose workflows deploy it. */
  readonly repository: R;
  /** Its directory in a monorepo, for example `"/services/billing/"`. Default `"/"`: the whole repository. */
  readonly directory?: string;
  /** Repositories that it owns besides and that deploy nothing, for example libraries. */
  readonly otherRepositories?: readonly R[];
  readonly environments: readonly E[];
  /** Its AWS resources; `{environment}`, `{account}` and `{region}` in a name are filled in per environment. */
  readonly resources: readonly ServiceResource[];
  readonly duties: { readonly [D in AccessDuty]: ServiceDuty<P> };
  /** Who changes its code: members of the service's team, who hold no duty by that. */
  readonly engineers?: readonly P[];
  /** Machine accounts that push to its repository. */
  readonly bots?: readonly B[];
}
