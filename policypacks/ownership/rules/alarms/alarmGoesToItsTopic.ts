import type { AccessPlan } from "../../../../access/index.ts";
import { inQuotes } from "../../../../model/index.ts";
import { isKeyholdersAlarm } from "../../documents/isKeyholdersAlarm.ts";
import { oncePerId } from "../../documents/oncePerId.ts";
import { textsIn } from "../../documents/textsIn.ts";
import type { ResourceRule } from "../../rule.ts";

/** What an alarm says goes where the declared people listen. */
export const alarmGoesToItsTopic: ResourceRule = {
  name: "alarm-goes-to-its-topic",
  description: "The metric alarms and event rules of the plan tell a topic of the plan.",
  why: "An alarm that goes to another topic reaches nobody who is on duty, or reaches somebody who should not read it.",
  fix: "Name the ARN of the planned topic of this account and region.",
  sources: ["https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html"],
  exceptable: true,
  enforcement: "mandatory",
  scope: "resource",
  types: ["aws:cloudwatch/eventTarget:EventTarget", "aws:cloudwatch/metricAlarm:MetricAlarm"],
  check({ type, properties }, { plan }) {
    if (!isKeyholdersAlarm(properties.rule ?? properties.name)) return [];
    const topics = topicsOf(plan);
    const fields =
      type === "aws:cloudwatch/eventTarget:EventTarget"
        ? ["arn"]
        : ["alarmActions", "okActions", "insufficientDataActions"];
    return oncePerId(
      fields.flatMap((field) =>
        textsIn(properties[field])
          .texts.filter((arn) => !topics.has(arn))
          .map((arn) => ({ id: `Target::${arn}`, field, message: `${inQuotes(arn)} is no topic of the plan.` })),
      ),
    );
  },
};

const known = new WeakMap<AccessPlan, ReadonlySet<string>>();

function topicsOf(plan: AccessPlan): ReadonlySet<string> {
  const topics = known.get(plan) ?? new Set(plan.alarms.map(({ topic }) => topic.arn));
  known.set(plan, topics);
  return topics;
}
