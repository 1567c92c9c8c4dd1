import type { Door } from "../../../../access/iam/trust/doors/door.ts";
import { keyValues } from "../../../../access/iam/trust/doors/keyValues.ts";
import { resourceDoors } from "../../../../access/iam/trust/resource/resourceDoors.ts";
import { inQuotes } from "../../../../model/index.ts";
import { namedCallers } from "../../documents/namedCallers.ts";
import { placeOf } from "../../documents/placeOf.ts";
import { resourcePolicyRule } from "../../documents/resourcePolicyRule.ts";

/** Whom a resource lets in is one of us, or a service of AWS. */
export const resourcePolicyNamesNoStranger = resourcePolicyRule({
  name: "resource-policy-names-no-stranger",
  description: "A resource policy lets in services of AWS and principals of the declared accounts, by name.",
  why: "A resource policy gives access without any role: everybody, another organisation or a deleted principal gets in past all duties.",
  fix: "Name a principal of a declared account.",
  sources: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_identity-vs-resource.html"],
  exceptable: true,
  judge: ({ field, policy }, { plan }) => {
    const accounts = new Set(plan.accounts.map(({ id }) => id));
    return resourceDoors(policy).flatMap((door) =>
      strangersAt(door, accounts).map((who) => ({
        id: `Principal::${who}`,
        field: placeOf(field, door.statement),
        message: `${inQuotes(who)} is let in.`,
      })),
    );
  },
});

function strangersAt(door: Door, accounts: ReadonlySet<string>): readonly string[] {
  const { principal } = door;
  const unknown = (arn: string) => /[*?]/.test(arn) || !accounts.has(arn.split(":")[4] ?? "");
  switch (principal.kind) {
    case "account":
      return accounts.has(principal.account) ? [] : [principal.account];
    case "arn":
      return unknown(principal.arn) ? [principal.arn] : [];
    case "service":
      return /^[a-z0-9.-]+\.amazonaws\.com(\.cn)?$/.test(principal.service) ? [] : [principal.service];
    case "federated":
      return [principal.provider];
    case "unique-id":
    case "canonical-user":
      return [principal.id];
    case "anyone": {
      const named = [...namedCallers(door), ...accountsIn(door)];
      return named.length > 0
        ? named.filter((who) => (/^\d+$/.test(who) ? !accounts.has(who) : unknown(who)))
        : ["everybody"];
    }
  }
}

/** The accounts that a condition lists, one of which every caller is of. */
function accountsIn(door: Door): readonly string[] {
  const { within, mayMiss } = keyValues(door, "aws:PrincipalAccount");
  const exact = within.find((union) => union.every(({ literal }) => literal !== undefined));
  return mayMiss || exact === undefined ? [] : exact.flatMap(({ literal }) => literal ?? []);
}
