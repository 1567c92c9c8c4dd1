import type { PolicyDocument } from "../../../access/iam/policyDocument.ts";
import type { EnvelopePurpose, PlannedRole } from "../../../access/index.ts";
import type { StackResource } from "../../../access/stack/resource.ts";
import type { RuleContext } from "../rule.ts";
import { plannedEnvelopeOf, plannedRoleOf, roleOfEnvelope } from "./planIndex.ts";

/** What the plan means a policy for. */
export interface Intended {
  readonly purpose: EnvelopePurpose;
  /** The role that has it, or whose boundary it is. */
  readonly role?: PlannedRole;
  /** What the plan says in its place. */
  readonly document: PolicyDocument;
}

/** What the plan has in the place of a policy: the permissions of a role, or an envelope. Nothing where the plan names neither. */
export function intendedFor(resource: StackResource, context: RuleContext): Intended | undefined {
  const envelope = plannedEnvelopeOf(resource, context);
  if (envelope !== undefined) {
    const role = roleOfEnvelope(envelope, context);
    return { purpose: envelope.purpose, document: envelope.document, ...(role && { role }) };
  }
  const role = resource.type === "aws:iam/policy:Policy" ? undefined : plannedRoleOf(resource, context);
  return role && { purpose: role.purpose, role, document: role.permissions };
}
