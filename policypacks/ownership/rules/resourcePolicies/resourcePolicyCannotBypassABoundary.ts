import type { Door } from "../../../../access/iam/trust/doors/door.ts";
import { resourceDoors } from "../../../../access/iam/trust/resource/resourceDoors.ts";
import { inQuotes } from "../../../../model/index.ts";
import { namedCallers } from "../../documents/namedCallers.ts";
import { placeOf } from "../../documents/placeOf.ts";
import { resourcePolicyRule } from "../../documents/resourcePolicyRule.ts";

/** What a boundary keeps apart, no resource policy joins. */
export const resourcePolicyCannotBypassABoundary = resourcePolicyRule({
  name: "resource-policy-cannot-bypass-a-boundary",
  description:
    'A resource policy names no user, no session of a role, and nobody under Principal "*" by their ARN: boundaries do not limit what these are given.',
  why: "Within an account the permissions boundary of a role does not reduce what a resource policy gives to its session, so the duty reads what its envelope keeps from it.",
  fix: "Name the role itself, whose boundary then counts, or take the statement away.",
  sources: [
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html",
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-roles",
  ],
  exceptable: true,
  judge: ({ field, policy }) =>
    resourceDoors(policy).flatMap((door) =>
      pastBoundaries(door).map((who) => ({
        id: `Principal::${who}`,
        field: placeOf(field, door.statement),
        message: `${inQuotes(who)} is given access that no boundary limits.`,
      })),
    ),
});

function pastBoundaries(door: Door): readonly string[] {
  if (door.principal.kind === "anyone") return namedCallers(door);
  return namedCallers(door).filter((arn) =>
    /^arn:[a-z-]+:(sts::\d{12}:(assumed-role|federated-user)|iam::\d{12}:user)\//.test(arn),
  );
}
