import { isKeyholdersTopic } from "../../documents/isKeyholdersAlarm.ts";
import { told } from "../../documents/told.ts";
import type { ResourceRule } from "../../rule.ts";
import { isKnown } from "../../../../access/stack/values/isKnown.ts";

/** Who hears alarms is declared, and hears all of them. */
export const alarmSubscriptionIsDeclared: ResourceRule = {
  name: "alarm-subscription-is-declared",
  description: "The topic of the alarms is subscribed by e-mail, by addresses of the declaration, without a filter.",
  why: "Alarms tell who acts in an emergency and where: a subscriber whom nobody declared reads that, and a filter keeps it from those who should.",
  fix: "Subscribe an address of organisation.alarms.notify or emergency.notify, and no other.",
  sources: ["https://docs.aws.amazon.com/sns/latest/api/API_Subscribe.html"],
  exceptable: true,
  enforcement: "mandatory",
  scope: "resource",
  types: ["aws:sns/topicSubscription:TopicSubscription"],
  check({ properties: { protocol = null, endpoint = null, filterPolicy = null, topic } }, { ownership }) {
    if (!isKeyholdersTopic(topic)) return [];
    const declared: readonly string[] = [...ownership.organisation.alarms.notify, ...ownership.emergency.notify];
    const isDeclared = typeof endpoint === "string" && declared.includes(endpoint);
    return [
      ...(filterPolicy !== null && isKnown(filterPolicy)
        ? [
            {
              id: "Field::filterPolicy",
              field: "filterPolicy",
              message: `Messages are filtered by ${told(filterPolicy)}.`,
            },
          ]
        : []),
      ...(isKnown(protocol) && protocol !== "email"
        ? [{ id: "Field::protocol", field: "protocol", message: `The protocol is ${told(protocol)}.` }]
        : []),
      ...(isKnown(endpoint) && !isDeclared
        ? [
            {
              id: `Subscriber::${textOf(endpoint)}`,
              field: "endpoint",
              message: `${told(endpoint)} is no declared subscriber.`,
            },
          ]
        : []),
    ];
  },
};

function textOf(endpoint: Parameters<typeof told>[0]): string {
  return typeof endpoint === "string" ? endpoint : JSON.stringify(endpoint);
}
