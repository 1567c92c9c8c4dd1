import type { Policy } from "../../../iam/policy/policy.ts";
import { trustEntrances } from "../../../iam/trust/doors/entrances.ts";
import type { Door } from "../../../iam/trust/doors/door.ts";
import type { GrantHolder } from "../../grant.ts";
import type { AwsDirectory } from "../awsDirectory.ts";
import { endOf, latest } from "./endOf.ts";
import { holdersOf } from "./holdersOf.ts";

/** Somebody whom a trust policy lets in, and the first instant (seconds since 1970) at which it no longer does. */
export interface TrustedHolder {
  readonly who: GrantHolder;
  readonly end: number | undefined;
}

/** Everybody who may assume a role, past its Deny statements, each once. Who is let in in several ways stays until the last of them ends. */
export function trustHolders(policy: Policy, directory: AwsDirectory): readonly TrustedHolder[] {
  const ways = trustEntrances(policy)
    .filter(({ door }) => assumes(door))
    .flatMap((entrance) => entrance.ways);
  const found = ways.flatMap((way) => holdersOf(way, directory).map((who) => ({ who, end: endOf(way.tests) })));
  return [...Map.groupBy(found, ({ who }) => `${who.kind} ${who.id}`).values()].flatMap((same) => {
    const [first] = same;
    return first === undefined ? [] : [{ who: first.who, end: latest(same.map(({ end }) => end)) }];
  });
}

/** Tokens are handed in by another action than the credentials of AWS. */
function assumes({ action, principal }: Door): boolean {
  if (principal.kind === "federated")
    return action === "sts:AssumeRoleWithWebIdentity" || action === "sts:AssumeRoleWithSAML";
  return principal.kind === "anyone" ? action.startsWith("sts:AssumeRole") : action === "sts:AssumeRole";
}
