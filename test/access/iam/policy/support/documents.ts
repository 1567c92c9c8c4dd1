import type { PolicyKind } from "../../../../../access/iam/policy/policy.ts";

export const kinds: readonly PolicyKind[] = ["identity", "boundary", "session", "scp", "rcp", "trust", "resource"];

/** A statement of a policy that is attached to a principal. */
export const permit = { Effect: "Allow", Action: "s3:GetObject", Resource: "arn:aws:s3:::b/*" };

/** A statement of a trust policy. */
export const trusting = { Effect: "Allow", Principal: { AWS: "111122223333" }, Action: "sts:AssumeRole" };

/** A statement of a resource policy. */
export const readS3 = { ...permit, Principal: { AWS: ["111122223333", "arn:aws:iam::111122223333:role/deploy"] } };

/** A document of one or several statements. */
export function document(statement: object): object {
  return { Version: "2012-10-17", Statement: statement };
}
