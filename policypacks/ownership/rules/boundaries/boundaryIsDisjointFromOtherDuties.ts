import type { Policy } from "../../../../access/iam/policy/policy.ts";
import { findRequest } from "../../../../access/iam/sets/findRequest.ts";
import { allowedBy, intersect } from "../../../../access/iam/sets/permissionSet.ts";
import type { PlannedEnvelope } from "../../../../access/index.ts";
import { inQuotes } from "../../../../model/index.ts";
import { allowing } from "../../documents/allowing.ts";
import { envelopesSharing } from "../../documents/envelopesSharing.ts";
import { plannedEnvelopeOf } from "../../documents/planIndex.ts";
import { plannedPolicy } from "../../documents/plannedPolicy.ts";
import { policyRule } from "../../documents/policyRule.ts";
import type { Finding } from "../../rule.ts";

/** No two duties of an account could ever do the same thing to the same resource. */
export const boundaryIsDisjointFromOtherDuties = policyRule({
  name: "boundary-is-disjoint-from-other-duties",
  description: "The envelope of a duty allows nothing that an envelope of another duty in the same account allows.",
  why: "What two duties share, one person of either can do alone, and nobody can tell whose act it was.",
  fix: "Give the action to one duty only.",
  sources: ["https://csrc.nist.gov/glossary/term/separation_of_duty"],
  exceptable: true,
  types: ["aws:iam/policy:Policy"],
  judge: ({ field, policy }, context, resource) => {
    const own = plannedEnvelopeOf(resource, context);
    if (own?.purpose.kind !== "duty") return [];
    return envelopesSharing(own, policy, context.plan).flatMap((other) => shared(field, policy, other));
  },
});

function shared(field: string, policy: Policy, other: PlannedEnvelope): readonly Finding[] {
  const theirs = plannedPolicy(other.document, "boundary");
  if (theirs === undefined || nothingIn(policy, theirs)) return [];
  return allowing(policy).flatMap(({ action, ...statement }) =>
    action.values.flatMap((pattern) => {
      const one = action.negated ? action : { negated: false, values: [pattern] };
      const denies = policy.statements.filter(({ effect }) => effect === "Deny");
      if (nothingIn({ ...policy, statements: [{ ...statement, action: one }, ...denies] }, theirs)) return [];
      const message = `${inQuotes(pattern)} is shared with envelope "${other.name}".`;
      return [{ id: `Action::${pattern}::${other.name}`, field, message }];
    }),
  );
}

function nothingIn(left: Policy, right: Policy): boolean {
  return findRequest(intersect(allowedBy(left), allowedBy(right))) === "none";
}
