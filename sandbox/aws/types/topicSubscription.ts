import { isAwsError, orGone } from "../provider/awsErrors.ts";
import { sameJson } from "../resources/normalJson.ts";
import type { ResourceType } from "../resources/resourceType.ts";
import { textOf } from "../resources/values.ts";
import { arnRule, regionRule } from "../rules/arnRule.ts";
import { jsonRule } from "../rules/jsonRule.ts";
import { oneOf } from "../rules/textRule.ts";

const protocols = ["application", "email", "email-json", "firehose", "http", "https", "lambda", "sms", "sqs"];

/** A subscriber of a topic. Nobody confirms here: an e-mail address does not have to for the resource to be made. */
export const topicSubscription: ResourceType = {
  token: "aws:sns/topicSubscription:TopicSubscription",
  properties: {
    confirmationTimeoutInMinutes: { kind: "number", default: 1 },
    endpoint: { kind: "string", required: true, replaces: true },
    endpointAutoConfirms: { kind: "boolean", default: false },
    filterPolicy: { kind: "json", rule: jsonRule, same: sameJson },
    protocol: { kind: "string", required: true, replaces: true, rule: oneOf(...protocols) },
    rawMessageDelivery: { kind: "boolean", default: false },
    region: { kind: "string", computed: true, replaces: true, rule: regionRule },
    topic: { kind: "string", required: true, replaces: true, rule: arnRule },
  },
  decidedByAws: ["arn", "confirmationWasAuthenticated", "filterPolicyScope", "ownerId", "pendingConfirmation"],
  regional: true,
  tagged: false,

  async create(aws, inputs) {
    const { SubscriptionArn = "" } = await (await aws.sns(textOf(inputs.region))).subscribe({
      TopicArn: textOf(inputs.topic),
      Protocol: textOf(inputs.protocol),
      Endpoint: textOf(inputs.endpoint),
      ReturnSubscriptionArn: true,
      Attributes: {
        ...(textOf(inputs.filterPolicy) !== "" && { FilterPolicy: textOf(inputs.filterPolicy) }),
        ...(inputs.rawMessageDelivery === true && { RawMessageDelivery: "true" }),
      },
    });
    return { id: SubscriptionArn };
  },

  async read(aws, id, state) {
    const region = id.split(":")[3] ?? aws.region;
    const call = (await aws.sns(region)).getSubscriptionAttributes({ SubscriptionArn: id });
    const found = (await orGone(call, "NotFound"))?.Attributes;
    return (
      found && {
        arn: found.SubscriptionArn ?? id,
        confirmationTimeoutInMinutes: state.confirmationTimeoutInMinutes ?? 1,
        confirmationWasAuthenticated: found.ConfirmationWasAuthenticated === "true",
        endpoint: found.Endpoint ?? "",
        endpointAutoConfirms: state.endpointAutoConfirms ?? false,
        filterPolicy: found.FilterPolicy ?? "",
        filterPolicyScope: found.FilterPolicyScope ?? "",
        ownerId: found.Owner ?? "",
        pendingConfirmation: found.PendingConfirmation === "true",
        protocol: found.Protocol ?? "",
        rawMessageDelivery: found.RawMessageDelivery === "true",
        region,
        topic: found.TopicArn ?? "",
      }
    );
  },

  async update(aws, id, { inputs, changed }) {
    const sns = await aws.sns(textOf(inputs.region));
    const set = (AttributeName: string, AttributeValue: string) =>
      sns.setSubscriptionAttributes({ SubscriptionArn: id, AttributeName, AttributeValue });
    if (changed.has("filterPolicy")) await set("FilterPolicy", textOf(inputs.filterPolicy) || "{}");
    if (changed.has("rawMessageDelivery")) await set("RawMessageDelivery", String(inputs.rawMessageDelivery === true));
  },

  async delete(aws, id) {
    const sns = await aws.sns(id.split(":")[3] ?? aws.region);
    try {
      await sns.unsubscribe({ SubscriptionArn: id });
    } catch (error) {
      // AWS forgets a subscription that nobody confirmed by itself.
      const pending = isAwsError(error, "InvalidParameter") && String(error).includes("pending confirmation");
      if (!pending && !isAwsError(error, "NotFound")) throw error;
    }
  },
};
