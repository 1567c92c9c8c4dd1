import { iamTargets } from "./targets/iamTargets.ts";
import { serviceTargets } from "./targets/serviceTargets.ts";

/**
 * What a step of a path is made on, as templates of ARNs with `${partition}`, `${region}`, `${account}` and, where the name does not
 * matter, `${name}`. A policy reaches the kind if it reaches one of them.
 *
 * - `none`: the action knows no resources; only `"*"` allows it.
 * - `privileged-…`: something that stands already, and is worth taking over. `role/*` and `role/?dmin*` reach it, `role/app-*` does not.
 * - `assumable-role`: the same, of roles that people assume and not only services.
 * - `boundary-policy`: a managed policy that bounds or denies.
 * - `own-…`: something of any name, made or changed by whoever climbs: no name is harmless.
 * - `self-user`: the user that makes the request.
 * - the rest: something of another service that runs with a role, or holds something, which nobody scoped.
 *
 * @see https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 */
export const targetKinds = { ...iamTargets, ...serviceTargets } as const satisfies Readonly<
  Record<string, readonly string[]>
>;

export type TargetKind = keyof typeof targetKinds;
