import type { AccessPlan, PlannedAlarmSet, PlannedEventRule } from "../plan.ts";
import { type ExpectedResource, type ExpectedValue, expected } from "./expectedResource.ts";
import { inOwnedAccess } from "./inOwnedAccess.ts";

/** Each topic with who may write to it and who reads it, and a rule, its target and its alarm for everything that is reported. */
export function expectedAlarms(plan: AccessPlan): readonly ExpectedResource[] {
  return plan.alarms.flatMap((alarms) => [
    ...topic(alarms),
    ...alarms.rules.flatMap((rule) => reporting(alarms, rule)),
  ]);
}

function placeOf({ account }: PlannedAlarmSet) {
  return { within: inOwnedAccess("keyholder:aws:AlarmSet"), through: { account } };
}

function topic(alarms: PlannedAlarmSet): readonly ExpectedResource[] {
  const at = placeOf(alarms);
  const { key, region } = alarms;
  const { name, arn, policy, subscribers } = alarms.topic;
  return [
    expected({
      ...at,
      type: "aws:sns/topic:Topic",
      name: key,
      properties: { name, region, tags: { "keyholder:purpose": "alarm" } },
    }),
    expected({
      ...at,
      type: "aws:sns/topicPolicy:TopicPolicy",
      name: `${key}-policy`,
      properties: { arn, region, policy: policy as unknown as ExpectedValue },
    }),
    ...subscribers.map((endpoint) =>
      expected({
        ...at,
        type: "aws:sns/topicSubscription:TopicSubscription",
        name: `${key}-${endpoint}`,
        properties: { topic: arn, region, protocol: "email", endpoint },
      }),
    ),
  ];
}

function reporting(alarms: PlannedAlarmSet, rule: PlannedEventRule): readonly ExpectedResource[] {
  const at = placeOf(alarms);
  const { region } = alarms;
  const { arn } = alarms.topic;
  return [
    expected({
      ...at,
      type: "aws:cloudwatch/eventRule:EventRule",
      name: rule.key,
      properties: {
        name: rule.name,
        region,
        description: rule.description,
        eventPattern: rule.pattern as ExpectedValue,
        state: "ENABLED",
        tags: rule.tags,
      },
    }),
    expected({
      ...at,
      type: "aws:cloudwatch/eventTarget:EventTarget",
      name: `${rule.key}-target`,
      properties: { rule: rule.name, region, targetId: "topic", arn },
    }),
    expected({
      ...at,
      type: "aws:cloudwatch/metricAlarm:MetricAlarm",
      name: `${rule.key}-alarm`,
      properties: {
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
        alarmActions: [arn],
        tags: rule.tags,
      },
    }),
  ];
}
