import type { Ownership } from "../../../../model/index.ts";
import { sortedEntries } from "../../../compareText.ts";
import type { StackResource } from "../../../stack/resource.ts";
import type { GrantHolder } from "../../grant.ts";
import { recordOf } from "../recordOf.ts";
import type { RoleFacts } from "./roleFacts.ts";

/** Said where neither the role nor the declaration knows a reason. */
const unnamed = "the trust policy names them";

/** Why a role trusts somebody: as its tags say, which tell of the side that it stands on, and otherwise as the declaration says. */
export function because(
  who: GrantHolder,
  { purpose, can, on }: RoleFacts,
  { properties }: StackResource,
  ownership: Ownership,
): string {
  if (purpose?.kind === "duty" && who.kind === "workflow") return `workflows carry out ${can} of ${on}`;
  if (who.kind !== "person" || purpose === undefined) return unnamed;
  if (purpose.kind === "emergency")
    return ownership.emergency.holders.includes(who.id) ? "holder of emergency access" : unnamed;
  const { audit, exceptions } = ownership;
  const tags = recordOf(properties.tags) ?? {};
  const named = (one: "owner" | "backup") =>
    purpose.kind === "audit" ? audit[one] === who.id : tags[`keyholder:${one}`] === who.id;
  const as = (["owner", "backup"] as const).find(named);
  if (purpose.kind !== "duty") return as === undefined ? unnamed : `${as} of audit`;
  if (as !== undefined) return `${as} of ${purpose.duty} of ${purpose.service}`;
  const { service, environment, duty } = purpose;
  const [exception] =
    sortedEntries(exceptions).find(
      ([, { beneficiary, grants }]) =>
        beneficiary === who.id &&
        grants?.service === service &&
        grants.environment === environment &&
        grants.duty === duty,
    ) ?? [];
  return exception === undefined ? unnamed : `exception ${exception}`;
}
