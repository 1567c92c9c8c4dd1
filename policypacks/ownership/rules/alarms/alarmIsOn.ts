import { isKeyholdersAlarm } from "../../documents/isKeyholdersAlarm.ts";
import { told } from "../../documents/told.ts";
import { textsIn } from "../../documents/textsIn.ts";
import type { Properties } from "../../../../access/stack/resource.ts";
import type { Finding, ResourceRule } from "../../rule.ts";
import { isKnown } from "../../../../access/stack/values/isKnown.ts";

/** An alarm that is there is awake. */
export const alarmIsOn: ResourceRule = {
  name: "alarm-is-on",
  description: "The event rules of the plan are enabled, and its metric alarms act and have somebody to tell.",
  why: "An alarm that is switched off looks like one in every list, and nobody hears of what it was to report.",
  fix: 'Set state to "ENABLED", leave actionsEnabled out, and name the topic in alarmActions.',
  sources: [
    "https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutRule.html",
    "https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html",
  ],
  exceptable: true,
  enforcement: "mandatory",
  scope: "resource",
  types: ["aws:cloudwatch/eventRule:EventRule", "aws:cloudwatch/metricAlarm:MetricAlarm"],
  check({ type, properties }) {
    if (!isKeyholdersAlarm(properties.name)) return [];
    return type === "aws:cloudwatch/eventRule:EventRule" ? ruleFindings(properties) : alarmFindings(properties);
  },
};

function ruleFindings({ state = null, isEnabled = null }: Properties): readonly Finding[] {
  return [
    ...(state !== null && isKnown(state) && (typeof state !== "string" || !state.startsWith("ENABLED"))
      ? [{ id: "Field::state", field: "state", message: `The rule is ${told(state)}.` }]
      : []),
    ...(isEnabled !== null && isKnown(isEnabled) && isEnabled !== true
      ? [{ id: "Field::isEnabled", field: "isEnabled", message: `isEnabled is ${told(isEnabled)}.` }]
      : []),
  ];
}

function alarmFindings({ actionsEnabled = null, alarmActions = null }: Properties): readonly Finding[] {
  const nobody = isKnown(alarmActions) && textsIn(alarmActions).texts.length === 0;
  return [
    ...(nobody ? [{ id: "Field::alarmActions", field: "alarmActions", message: "The alarm tells nobody." }] : []),
    ...(actionsEnabled !== null && isKnown(actionsEnabled) && actionsEnabled !== true
      ? [
          {
            id: "Field::actionsEnabled",
            field: "actionsEnabled",
            message: `actionsEnabled is ${told(actionsEnabled)}.`,
          },
        ]
      : []),
  ];
}
