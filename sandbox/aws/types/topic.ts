import type { SNS } from "@aws-sdk/client-sns";
import { orGone } from "../provider/awsErrors.ts";
import { normalJson } from "../resources/normalJson.ts";
import type { ResourceType } from "../resources/resourceType.ts";
import { samePolicy } from "../resources/samePolicy.ts";
import { tagChange, tagList, tagMap } from "../resources/tags.ts";
import { mapOf, textOf } from "../resources/values.ts";
import { regionRule } from "../rules/arnRule.ts";
import { policyRule } from "../rules/jsonRule.ts";
import { matches } from "../rules/textRule.ts";

/** Inputs that AWS keeps as attributes of the topic. */
const attributes = { displayName: "DisplayName", kmsMasterKeyId: "KmsMasterKeyId", policy: "Policy" } as const;

type Attribute = keyof typeof attributes;
const attributeNames = Object.keys(attributes) as Attribute[];

export const topic: ResourceType = {
  token: "aws:sns/topic:Topic",
  properties: {
    contentBasedDeduplication: { kind: "boolean", default: false },
    displayName: { kind: "string" },
    fifoTopic: { kind: "boolean", default: false, replaces: true },
    kmsMasterKeyId: { kind: "string" },
    name: {
      kind: "string",
      autoNamed: true,
      computed: true,
      replaces: true,
      rule: matches(/^[0-9A-Za-z_-]{1,256}$/, "invalid topic name"),
    },
    policy: { kind: "json", computed: true, rule: policyRule(), same: samePolicy, normal: normalJson },
    region: { kind: "string", computed: true, replaces: true, rule: regionRule },
    tags: { kind: "map" },
  },
  decidedByAws: ["arn", "beginningArchiveTime", "fifoThroughputScope", "owner", "signatureVersion", "tracingConfig"],
  regional: true,
  tagged: true,
  problems: ({ contentBasedDeduplication, fifoTopic }) => [
    ...(fifoTopic === true ? [{ property: "fifoTopic", reason: "FIFO topics are not supported here" }] : []),
    ...(contentBasedDeduplication === true && fifoTopic !== true
      ? [
          {
            property: "contentBasedDeduplication",
            reason: "content-based deduplication can only be set for FIFO topics",
          },
        ]
      : []),
  ],

  async create(aws, inputs) {
    const sns = await aws.sns(textOf(inputs.region));
    const { TopicArn = "" } = await sns.createTopic({
      Name: textOf(inputs.name),
      Tags: tagList(mapOf(inputs.tagsAll)),
    });
    for (const name of attributeNames) {
      if (textOf(inputs[name]) !== "") await setAttribute(sns, TopicArn, name, textOf(inputs[name]));
    }
    return { id: TopicArn };
  },

  async read(aws, id) {
    const region = id.split(":")[3] ?? aws.region;
    const sns = await aws.sns(region);
    const found = (await orGone(sns.getTopicAttributes({ TopicArn: id }), "NotFound"))?.Attributes;
    if (found === undefined) return undefined;
    const { Tags } = await sns.listTagsForResource({ ResourceArn: id });
    return {
      arn: found.TopicArn ?? id,
      beginningArchiveTime: "",
      contentBasedDeduplication: found.ContentBasedDeduplication === "true",
      displayName: found.DisplayName ?? "",
      fifoThroughputScope: "",
      fifoTopic: found.FifoTopic === "true",
      kmsMasterKeyId: found.KmsMasterKeyId ?? "",
      name: id.split(":")[5] ?? "",
      namePrefix: "",
      owner: found.Owner ?? "",
      policy: found.Policy ?? "",
      region,
      signatureVersion: Number(found.SignatureVersion ?? 0),
      tagsAll: tagMap(Tags),
      tracingConfig: found.TracingConfig ?? "",
    };
  },

  async update(aws, id, { state, inputs, changed }) {
    const sns = await aws.sns(textOf(inputs.region));
    for (const name of attributeNames) {
      if (changed.has(name)) await setAttribute(sns, id, name, textOf(inputs[name]));
    }
    const { set, removed } = tagChange(state, inputs);
    if (removed.length > 0) await sns.untagResource({ ResourceArn: id, TagKeys: removed });
    if (set.length > 0) await sns.tagResource({ ResourceArn: id, Tags: set });
  },

  async delete(aws, id) {
    await orGone((await aws.sns(id.split(":")[3] ?? aws.region)).deleteTopic({ TopicArn: id }), "NotFound");
  },
};

async function setAttribute(sns: SNS, TopicArn: string, name: Attribute, AttributeValue: string): Promise<void> {
  await sns.setTopicAttributes({ TopicArn, AttributeName: attributes[name], AttributeValue });
}
