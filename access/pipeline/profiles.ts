import type { Ownership } from "../../model/index.ts";

/**
 * The profile of the AWS configuration through which Pulumi enters an account; none for the pipeline's own account, whose credentials are
 * the ambient ones. The name says nothing of who enters, so preview and update give the provider the same inputs.
 */
export function profileOf({ pipeline }: Ownership, accountKey: string): string | undefined {
  return accountKey === pipeline.account ? undefined : `keyholder-${accountKey}`;
}
