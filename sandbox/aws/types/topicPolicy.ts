import { orGone } from "../provider/awsErrors.ts";
import { normalJson } from "../resources/normalJson.ts";
import type { ResourceType } from "../resources/resourceType.ts";
import { samePolicy } from "../resources/samePolicy.ts";
import { textOf } from "../resources/values.ts";
import { arnRule, regionRule } from "../rules/arnRule.ts";
import { policyRule } from "../rules/jsonRule.ts";
import type { AwsAccount } from "../provider/awsAccount.ts";

export const topicPolicy: ResourceType = {
  token: "aws:sns/topicPolicy:TopicPolicy",
  properties: {
    arn: { kind: "string", required: true, replaces: true, rule: arnRule },
    policy: { kind: "json", required: true, rule: policyRule(), same: samePolicy, normal: normalJson },
    region: { kind: "string", computed: true, replaces: true, rule: regionRule },
  },
  decidedByAws: ["owner"],
  regional: true,
  tagged: false,

  async create(aws, inputs) {
    const arn = textOf(inputs.arn);
    await put(aws, arn, textOf(inputs.policy));
    return { id: arn, outputs: { owner: aws.id } };
  },

  async read(aws, id) {
    const region = regionOf(id, aws);
    const call = (await aws.sns(region)).getTopicAttributes({ TopicArn: id });
    const { Policy, Owner = "", TopicArn = id } = (await orGone(call, "NotFound"))?.Attributes ?? {};
    return Policy ? { arn: TopicArn, owner: Owner, policy: Policy, region } : undefined;
  },

  async update(aws, id, { inputs }) {
    await put(aws, id, textOf(inputs.policy));
  },

  // A topic cannot be without a policy; it gets AWS's own again.
  async delete(aws, id, state) {
    await orGone(put(aws, id, defaultPolicy(id, textOf(state.owner) || aws.id)), "NotFound");
  },
};

async function put(aws: AwsAccount, TopicArn: string, policy: string): Promise<void> {
  const sns = await aws.sns(regionOf(TopicArn, aws));
  await sns.setTopicAttributes({ TopicArn, AttributeName: "Policy", AttributeValue: normalJson(policy) });
}

function regionOf(arn: string, aws: AwsAccount): string {
  return arn.split(":")[3] || aws.region;
}

/** @see https://docs.aws.amazon.com/sns/latest/api/API_SetTopicAttributes.html */
function defaultPolicy(arn: string, owner: string): string {
  const operations = ["GetTopicAttributes", "SetTopicAttributes", "AddPermission", "RemovePermission", "DeleteTopic"];
  const messages = ["Subscribe", "ListSubscriptionsByTopic", "Publish", "Receive"];
  const statement = {
    Sid: "__default_statement_ID",
    Effect: "Allow",
    Principal: { AWS: "*" },
    Action: [...operations, ...messages].map((name) => `SNS:${name}`),
    Resource: arn,
    Condition: { StringEquals: { "AWS:SourceOwner": owner } },
  };
  return JSON.stringify({ Version: "2008-10-17", Id: "__default_policy_ID", Statement: [statement] });
}
