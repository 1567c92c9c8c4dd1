import type { PutMetricAlarmInput } from "@aws-sdk/client-cloudwatch";
import type { ResourceType } from "../resources/resourceType.ts";
import { tagChange, tagList, tagMap } from "../resources/tags.ts";
import { listOf, mapOf, type Properties, textOf, textOrNone } from "../resources/values.ts";
import { arnRule, regionRule } from "../rules/arnRule.ts";
import { lengthBetween, oneOf } from "../rules/textRule.ts";
import { metricPeriod, operators, statistics } from "../rules/metricRules.ts";

const atLeastOne = (value: number) => (value < 1 ? `expected to be at least (1), got ${value}` : undefined);

export const metricAlarm: ResourceType = {
  token: "aws:cloudwatch/metricAlarm:MetricAlarm",
  properties: {
    actionsEnabled: { kind: "boolean", default: true },
    alarmActions: { kind: "strings", rule: arnRule },
    alarmDescription: { kind: "string", rule: lengthBetween(0, 1024) },
    comparisonOperator: { kind: "string", required: true, rule: oneOf(...operators) },
    datapointsToAlarm: { kind: "number", numberRule: atLeastOne },
    dimensions: { kind: "map" },
    evaluationPeriods: { kind: "number", required: true, numberRule: atLeastOne },
    metricName: { kind: "string", rule: lengthBetween(1, 255) },
    name: { kind: "string", autoNamed: true, replaces: true, rule: lengthBetween(1, 255) },
    namespace: { kind: "string", rule: lengthBetween(1, 255) },
    period: { kind: "number", numberRule: metricPeriod },
    region: { kind: "string", computed: true, replaces: true, rule: regionRule },
    statistic: { kind: "string", rule: oneOf(...statistics) },
    tags: { kind: "map" },
    threshold: { kind: "number" },
    treatMissingData: {
      kind: "string",
      default: "missing",
      rule: oneOf("breaching", "notBreaching", "ignore", "missing"),
    },
  },
  decidedByAws: ["arn", "evaluateLowSampleCountPercentiles"],
  regional: true,
  tagged: true,
  problems: ({ metricName, statistic }) =>
    metricName !== undefined && statistic === undefined
      ? [
          {
            property: "statistic",
            reason: "One of `statistic` or `extended_statistic` must be set for a cloudwatch metric alarm",
          },
        ]
      : [],

  async create(aws, inputs) {
    const Tags = tagList(mapOf(inputs.tagsAll));
    const name = textOf(inputs.name);
    await (await aws.cloudWatch(textOf(inputs.region))).putMetricAlarm({ ...alarmOf(inputs), Tags });
    const arn = `arn:${aws.partition}:cloudwatch:${textOf(inputs.region)}:${aws.id}:alarm:${name}`;
    return { id: name, outputs: { arn, evaluateLowSampleCountPercentiles: "" } };
  },

  async read(aws, id, state) {
    const region = textOf(state.region) || aws.region;
    const cloudWatch = await aws.cloudWatch(region);
    const { MetricAlarms } = await cloudWatch.describeAlarms({ AlarmNames: [id], AlarmTypes: ["MetricAlarm"] });
    const alarm = MetricAlarms?.find(({ AlarmName }) => AlarmName === id);
    if (alarm === undefined) return undefined;
    const { Tags } = await cloudWatch.listTagsForResource({ ResourceARN: alarm.AlarmArn });
    return {
      actionsEnabled: alarm.ActionsEnabled ?? true,
      alarmActions: alarm.AlarmActions ?? [],
      alarmDescription: alarm.AlarmDescription ?? "",
      arn: alarm.AlarmArn ?? "",
      comparisonOperator: alarm.ComparisonOperator ?? "",
      ...(alarm.DatapointsToAlarm !== undefined && { datapointsToAlarm: alarm.DatapointsToAlarm }),
      dimensions: Object.fromEntries((alarm.Dimensions ?? []).map(({ Name = "", Value = "" }) => [Name, Value])),
      evaluateLowSampleCountPercentiles: alarm.EvaluateLowSampleCountPercentile ?? "",
      evaluationPeriods: alarm.EvaluationPeriods ?? 0,
      metricName: alarm.MetricName ?? "",
      name: id,
      namespace: alarm.Namespace ?? "",
      ...(alarm.Period !== undefined && { period: alarm.Period }),
      region,
      statistic: alarm.Statistic ?? "",
      tagsAll: tagMap(Tags),
      ...(alarm.Threshold !== undefined && { threshold: alarm.Threshold }),
      treatMissingData: alarm.TreatMissingData ?? "missing",
    };
  },

  async update(aws, _id, { state, inputs, changed }) {
    const cloudWatch = await aws.cloudWatch(textOf(inputs.region));
    if ([...changed].some((name) => name !== "tags" && name !== "tagsAll")) {
      await cloudWatch.putMetricAlarm(alarmOf(inputs));
    }
    const { set, removed } = tagChange(state, inputs);
    const ResourceARN = textOf(state.arn);
    if (removed.length > 0) await cloudWatch.untagResource({ ResourceARN, TagKeys: removed });
    if (set.length > 0) await cloudWatch.tagResource({ ResourceARN, Tags: set });
  },

  async delete(aws, id, state) {
    await (await aws.cloudWatch(textOf(state.region) || aws.region)).deleteAlarms({ AlarmNames: [id] });
  },
};

function alarmOf(inputs: Properties): PutMetricAlarmInput {
  const number = (name: string) => (typeof inputs[name] === "number" ? inputs[name] : undefined);
  return {
    ActionsEnabled: inputs.actionsEnabled !== false,
    AlarmActions: [...listOf(inputs.alarmActions)],
    AlarmDescription: textOrNone(inputs.alarmDescription),
    AlarmName: textOf(inputs.name),
    ComparisonOperator: operators.find((operator) => operator === inputs.comparisonOperator),
    DatapointsToAlarm: number("datapointsToAlarm"),
    Dimensions: Object.entries(mapOf(inputs.dimensions)).map(([Name, Value]) => ({ Name, Value })),
    EvaluationPeriods: number("evaluationPeriods"),
    MetricName: textOrNone(inputs.metricName),
    Namespace: textOrNone(inputs.namespace),
    Period: number("period"),
    Statistic: statistics.find((statistic) => statistic === inputs.statistic),
    Threshold: number("threshold"),
    TreatMissingData: textOf(inputs.treatMissingData),
  };
}
