import type { Value } from "../../../../access/stack/resource.ts";
import type { MutantKind } from "../../mutant.ts";
import { openText } from "../../places/place.ts";
import { type Change, propertyKind } from "../propertyKind.ts";

type Fields = { readonly [key: string]: Value };

/** Reports that are not made, or reach somebody else. */
export const alarmKinds: readonly MutantKind[] = [
  propertyKind(
    { name: "event rule silenced", does: "hides", what: "An event rule does not fire." },
    "aws:cloudwatch/eventRule:EventRule",
    function* () {
      yield ["state", "DISABLED"];
      yield ["state", "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS"];
      yield ["isEnabled", false];
      yield ["eventBusName", "other"];
      yield ["scheduleExpression", "rate(365 days)"];
      yield ["eventPattern", undefined];
      yield ["forceDestroy", true];
    },
  ),
  propertyKind(
    { name: "event pattern changed", does: "hides", what: "An event rule fires on fewer or other events." },
    "aws:cloudwatch/eventRule:EventRule",
    function* ({ properties }) {
      yield* eventPatterns(openText(properties.eventPattern) as Fields, String(properties.eventPattern));
    },
  ),
  propertyKind(
    { name: "target elsewhere", does: "redirects", what: "An event reaches something else." },
    "aws:cloudwatch/eventTarget:EventTarget",
    function* ({ properties }) {
      yield ["arn", "arn:aws:sns:eu-central-1:999999999999:other"];
      yield ["arn", String(properties.arn).replace(/:[^:]*$/, ":other")];
      yield ["eventBusName", "other"];
      yield ["input", "{}"];
      yield ["inputTransformer", { inputTemplate: '"nothing"' }];
      yield ["roleArn", "arn:aws:iam::999999999999:role/other"];
    },
  ),
  propertyKind(
    { name: "alarm silenced", does: "hides", what: "An alarm does not ring, or tells nobody." },
    "aws:cloudwatch/metricAlarm:MetricAlarm",
    function* ({ properties }) {
      yield ["actionsEnabled", false];
      yield ["actionsEnabled", "false"];
      yield ["alarmActions", []];
      yield ["alarmActions", ["arn:aws:sns:eu-central-1:999999999999:other"]];
      yield ["okActions", properties.alarmActions];
      yield ["threshold", 1000];
      yield ["evaluationPeriods", 10];
      yield ["datapointsToAlarm", 10];
      yield ["period", 86_400];
      yield ["comparisonOperator", "LessThanThreshold"];
      yield ["statistic", "Average"];
      yield ["extendedStatistic", "p1"];
      for (const missing of ["breaching", "ignore", "missing", undefined]) yield ["treatMissingData", missing];
      yield ["metricName", "FailedInvocations"];
      yield ["dimensions", { RuleName: "other" }];
    },
  ),
  propertyKind(
    { name: "reader exchanged", does: "redirects", what: "Somebody else reads the alarms." },
    "aws:sns/topicSubscription:TopicSubscription",
    function* () {
      yield ["endpoint", "mallory@evil.example"];
      yield ["protocol", "https"];
      yield ["filterPolicy", '{"none":["none"]}'];
      yield ["deliveryPolicy", '{"throttlePolicy":{"maxReceivesPerSecond":0}}'];
      yield ["redrivePolicy", '{"deadLetterTargetArn":"arn:aws:sqs:eu-central-1:999999999999:other"}'];
      yield ["topic", "arn:aws:sns:eu-central-1:999999999999:other"];
    },
  ),
  propertyKind(
    { name: "topic opened", does: "widens", what: "A topic gets a policy or a key of its own." },
    "aws:sns/topic:Topic",
    function* () {
      yield [
        "policy",
        '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"sns:*","Resource":"*"}]}',
      ];
      yield ["kmsMasterKeyId", "alias/other"];
      yield ["namePrefix", "keyholder"];
    },
  ),
];

function* eventPatterns(pattern: Fields, text: string): Iterable<Change> {
  const detail = pattern.detail as Fields;
  const changed: readonly Fields[] = [
    { ...pattern, source: ["aws.nothing"] },
    { ...pattern, account: ["999999999999"] },
    { ...pattern, region: ["eu-west-3"] },
    { ...pattern, detail: { ...detail, errorCode: ["AccessDenied"] } },
    { ...pattern, detail: { ...detail, errorCode: [{ exists: true }] } },
    { ...pattern, detail: { ...detail, eventName: [{ "anything-but": ["AssumeRole", "PutRolePolicy"] }] } },
    { ...pattern, detail: { ...detail, sourceIPAddress: [{ prefix: "10." }] } },
    { ...pattern, $or: [{ source: ["aws.nothing"] }] },
  ];
  for (const one of changed) yield ["eventPattern", JSON.stringify(one)];
  // Which of the two counts depends on the reader.
  yield ["eventPattern", text.replace('"source":', '"source":["aws.nothing"],"source":')];
  yield ["eventPattern", text.replace(/\}$/, ',"source":["aws.nothing"]}')];
  yield ["eventPattern", text.replace('"detail":{', '"detail":{"eventName":["Nothing"]},"detail":{')];
}
