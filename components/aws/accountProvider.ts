import { Provider } from "@pulumi/aws";
import type { PlannedAccount } from "../../access/plan.ts";

/**
 * The one provider of an account. It refuses credentials of any other account.
 *
 * It names no role: its inputs stand in the state, and the role of a preview is not that of an update. Who enters is decided by the AWS
 * configuration of the run (`keyholder bootstrap --aws-config`).
 */
export function accountProvider({ key, id, region, profile }: PlannedAccount): Provider {
  return new Provider(key, {
    region,
    allowedAccountIds: [id],
    ...(profile !== undefined && { profile }),
    defaultTags: { tags: { "managed-by": "keyholder" } },
  });
}
