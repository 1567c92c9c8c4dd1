import type { ResourceType } from "../resources/resourceType.ts";
import { dashboard } from "./dashboard.ts";
import { eventRule } from "./eventRule.ts";
import { eventTarget } from "./eventTarget.ts";
import { metricAlarm } from "./metricAlarm.ts";
import { openIdConnectProvider } from "./openIdConnectProvider.ts";
import { policy } from "./policy.ts";
import { previewedOnly } from "./previewedOnly.ts";
import { role } from "./role.ts";
import { rolePoliciesExclusive } from "./rolePoliciesExclusive.ts";
import { rolePolicy } from "./rolePolicy.ts";
import { rolePolicyAttachmentsExclusive } from "./rolePolicyAttachmentsExclusive.ts";
import { topic } from "./topic.ts";
import { topicPolicy } from "./topicPolicy.ts";
import { topicSubscription } from "./topicSubscription.ts";

/** Every type that the program uses; of any other the provider knows only how to preview it. */
const resourceTypes: readonly ResourceType[] = [
  ...[policy, role, rolePolicy, rolePoliciesExclusive, rolePolicyAttachmentsExclusive, openIdConnectProvider],
  ...[dashboard, eventRule, eventTarget, metricAlarm],
  ...[topic, topicPolicy, topicSubscription],
];

const byToken = new Map(resourceTypes.map((type) => [type.token, type]));

/** The type that a URN names. */
export function resourceTypeOf(urn: string): ResourceType {
  const token = urn.split("::")[2]?.split("$").at(-1) ?? "";
  return byToken.get(token) ?? previewedOnly(token);
}
