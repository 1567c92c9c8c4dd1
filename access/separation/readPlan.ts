import { parsePolicy } from "../iam/policy/parsePolicy.ts";
import type { Policy, PolicyKind } from "../iam/policy/policy.ts";
import type { PolicyDocument } from "../iam/policyDocument.ts";
import type { AccessPlan, PlannedEnvelope, PlannedRole } from "../plan.ts";

/** A planned role with its documents read. */
export interface ReadRole {
  readonly role: PlannedRole;
  readonly permissions: Policy;
  readonly envelope: ReadEnvelope;
}

export interface ReadEnvelope {
  readonly envelope: PlannedEnvelope;
  readonly policy: Policy;
}

/**
 * Reads the documents of a plan back, as AWS would.
 *
 * @throws where a planned document is one that AWS refuses, or a role has no envelope in its account.
 */
export function readPlan({ roles, envelopes }: AccessPlan): {
  readonly roles: readonly ReadRole[];
  readonly envelopes: readonly ReadEnvelope[];
} {
  const readEnvelopes = envelopes.map((envelope) => ({
    envelope,
    policy: read(envelope.document, "boundary", `envelope ${envelope.name}`),
  }));
  const byArn = new Map(readEnvelopes.map((one) => [`${one.envelope.account} ${one.envelope.arn}`, one]));
  const readRoles = roles.map((role) => {
    const envelope = byArn.get(`${role.account} ${role.boundary}`);
    if (envelope === undefined) throw new Error(`role ${role.name} has no envelope.`);
    return { role, permissions: read(role.permissions, "identity", `role ${role.name}`), envelope };
  });
  return { roles: readRoles, envelopes: readEnvelopes };
}

function read(document: PolicyDocument, kind: PolicyKind, name: string): Policy {
  const { policy, faults } = parsePolicy(document, kind);
  if (policy !== undefined) return policy;
  throw new Error(`${name}: ${faults.map(({ path, message }) => `${path}: ${message}`).join(" ")}`);
}
