import type { Problem } from "../../model/index.ts";
import { type PolicyDocument, policySize } from "../iam/policyDocument.ts";

/**
 * IAM's limits in characters; white space is not counted.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
 */
export const sizeLimits = {
  trustPolicy: 2_048,
  inlinePolicies: 10_240,
  managedPolicy: 6_144,
  roleName: 64,
  policyName: 128,
  eventPattern: 2_048,
} as const;

const titles = {
  trustPolicy: "trust policy",
  inlinePolicies: "inline policies",
  managedPolicy: "managed policy",
  roleName: "role name",
  policyName: "policy name",
  eventPattern: "event pattern",
} as const;

/** A problem that says by how much `size` is over the limit, or none. Nothing is ever widened to fit. */
export function overLimit(path: string, limit: keyof typeof sizeLimits, size: number, fix: string): readonly Problem[] {
  const over = size - sizeLimits[limit];
  if (over <= 0) return [];
  const message = `${titles[limit]} has ${size} characters, ${over} more than the ${sizeLimits[limit]} that AWS allows.`;
  return [{ path, message, fix }];
}

/** {@link overLimit} for a document. */
export function documentOverLimit(
  path: string,
  limit: keyof typeof sizeLimits,
  document: PolicyDocument,
  fix: string,
): readonly Problem[] {
  return overLimit(path, limit, policySize(document), fix);
}
