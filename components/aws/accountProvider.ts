import { Provider } from "@pulumi/aws";
import type { PlannedAccount } from "../../access/plan.ts";

/** The one provider of an account. It refuses credentials of any other account. */
export function accountProvider({ key, id, region, provisionedThrough }: PlannedAccount): Provider {
  return new Provider(key, {
    region,
    allowedAccountIds: [id],
    ...(provisionedThrough !== undefined && {
      assumeRoles: [{ roleArn: provisionedThrough, sessionName: "keyholder" }],
    }),
    defaultTags: { tags: { "managed-by": "keyholder" } },
  });
}
