import type { PlannedRole } from "../../../../access/index.ts";
import { inQuotes } from "../../../../model/index.ts";
import { namedCallers } from "../../documents/namedCallers.ts";
import { personOf } from "../../documents/personOf.ts";
import { placeOf } from "../../documents/placeOf.ts";
import { plannedRoleOf } from "../../documents/planIndex.ts";
import { assumingEntrances, trustField } from "../../documents/trustOf.ts";
import { trustRule } from "../../documents/trustRule.ts";

/** A duty has an owner and a backup, and nobody else holds its role. */
export const roleTrustNamesOwnerAndBackupOnly = trustRule({
  name: "role-trust-names-owner-and-backup-only",
  description:
    "The people who may assume a role are the owner and the backup of its duty, or the declared holders of emergency access.",
  why: "A third person in the trust policy has the access without the duty, and no review of the duty finds them.",
  fix: "Take the principal out of the trust policy, or make the person owner or backup.",
  sources: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html"],
  exceptable: true,
  judge: (policy, context, resource) => {
    const planned = plannedRoleOf(resource, context);
    const rightful = new Set(
      planned?.trustedPeople.filter((one) => one.as !== "exception").map(({ principal }) => principal),
    );
    return assumingEntrances(policy).flatMap(({ door }) =>
      namedCallers(door)
        .filter((principal) => !rightful.has(principal))
        .map((principal) => {
          const person = personOf(context.ownership, principal);
          return {
            id: `Principal::${person ?? principal}`,
            field: placeOf(trustField, door.statement),
            message: `${inQuotes(person ?? principal)} is ${person === undefined ? "nobody who is declared" : neither(planned)}.`,
          };
        }),
    );
  },
});

function neither(planned: PlannedRole | undefined): string {
  if (planned === undefined) return "neither owner nor backup of a duty that has this role";
  if (planned.purpose.kind === "emergency") return "no holder of emergency access";
  return `neither owner nor backup of ${planned.purpose.kind === "duty" ? planned.purpose.duty : "audit"}`;
}
