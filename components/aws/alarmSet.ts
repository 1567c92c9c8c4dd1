import { EventRule, EventTarget, MetricAlarm } from "@pulumi/aws/cloudwatch/index.js";
import { Topic, TopicPolicy, TopicSubscription } from "@pulumi/aws/sns/index.js";
import { ComponentResource, type ComponentResourceOptions } from "@pulumi/pulumi";
import { policyText } from "../../access/iam/policyDocument.ts";
import type { PlannedAlarmSet } from "../../access/plan.ts";

export interface AlarmSetArgs {
  readonly alarms: PlannedAlarmSet;
}

/** One topic in one region, its subscribers, and an event rule with a target and an alarm for everything that it reports. */
export class AlarmSet extends ComponentResource {
  constructor(name: string, { alarms }: AlarmSetArgs, opts?: ComponentResourceOptions) {
    super("keyholder:aws:AlarmSet", name, { account: alarms.account, region: alarms.region }, opts);

    const { region, topic, rules } = alarms;
    const parent = { parent: this };
    const snsTopic = new Topic(name, { name: topic.name, region, tags: { "keyholder:purpose": "alarm" } }, parent);
    const afterTopic = { parent: this, dependsOn: [snsTopic] };
    const policy = new TopicPolicy(
      `${name}-policy`,
      { arn: topic.arn, region, policy: policyText(topic.policy) },
      afterTopic,
    );
    for (const endpoint of topic.subscribers) {
      new TopicSubscription(
        `${name}-${endpoint}`,
        { topic: topic.arn, region, protocol: "email", endpoint },
        afterTopic,
      );
    }
    for (const rule of rules) {
      const eventRule = new EventRule(
        rule.key,
        {
          name: rule.name,
          region,
          description: rule.description,
          eventPattern: JSON.stringify(rule.pattern),
          // Said, although it is the default: the provider reports a rule that was disabled by hand only where it is.
          state: "ENABLED",
          tags: rule.tags,
        },
        parent,
      );
      new EventTarget(
        `${rule.key}-target`,
        { rule: rule.name, region, targetId: "topic", arn: topic.arn },
        { parent: this, dependsOn: [eventRule, policy] },
      );
      new MetricAlarm(
        `${rule.key}-alarm`,
        {
          name: rule.name,
          region,
          alarmDescription: rule.description,
          namespace: "AWS/Events",
          metricName: "TriggeredRules",
          dimensions: { RuleName: rule.name },
          statistic: "Sum",
          period: 60,
          evaluationPeriods: 1,
          threshold: 1,
          comparisonOperator: "GreaterThanOrEqualToThreshold",
          treatMissingData: "notBreaching",
          alarmActions: [topic.arn],
          tags: rule.tags,
        },
        { parent: this, dependsOn: [eventRule, policy] },
      );
    }

    this.registerOutputs({});
  }
}
