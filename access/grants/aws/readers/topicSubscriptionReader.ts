import type { TypeReader } from "../../typeReader.ts";
import { controlsOf } from "../draft.ts";
import { settingDrafts } from "../settings.ts";
import { lastPart } from "../stack/arnParts.ts";
import { kindOfAlarm, switched } from "./alarmWords.ts";

/** Who reads what is told to a topic. */
export const topicSubscriptionReader: TypeReader = {
  types: ["aws:sns/topicSubscription:TopicSubscription"],
  controls(subscription) {
    const { properties } = subscription;
    const { endpoint = null, topic } = properties;
    const kind = kindOfAlarm(typeof topic === "string" ? lastPart(topic) : topic);
    return controlsOf(subscription, [
      ...switched(kind, { endpoint }, 1),
      ...settingDrafts(properties, {
        ...{ kind, except: ["endpoint"] },
        defaults: { confirmationTimeoutInMinutes: 1, endpointAutoConfirms: false, rawMessageDelivery: false },
      }),
    ]);
  },
  links: () => [],
};
