import type { Account } from "../../model/index.ts";
import { policyDocument } from "../iam/policyDocument.ts";
import type { PlanPart } from "../planPart.ts";
import { denyEverything } from "./envelopes.ts";
import { iamArn, keyholderPath } from "./names.ts";

const blockedEnvelopeName = "keyholder-blocked";

/** ARN of the boundary that refuses everything. */
export function blockedEnvelopeArn(account: Account): string {
  return iamArn({ partition: account.partition, account: account.id }, "policy", keyholderPath, blockedEnvelopeName);
}

/**
 * The boundary that refuses everything: put on a deploy role or a user in an emergency, it ends even running sessions, and can give
 * nothing to anybody. The next `pulumi up` takes it off a role again.
 */
export function blockedEnvelope(accountKey: string, account: Account): PlanPart {
  return {
    envelopes: [
      {
        key: `${accountKey}/${blockedEnvelopeName}`,
        account: accountKey,
        name: blockedEnvelopeName,
        path: keyholderPath,
        arn: blockedEnvelopeArn(account),
        purpose: { kind: "blocked" },
        description: "Refuses everything: what the emergency role puts on whoever must be stopped.",
        document: policyDocument([denyEverything]),
        tags: { "keyholder:purpose": "blocked" },
      },
    ],
  };
}
