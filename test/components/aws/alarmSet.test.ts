import { AlarmSet } from "../../../components/aws/alarmSet.ts";
import { deploy } from "../../support/deploy.ts";
import { planned, smallPlan } from "../../support/smallPlan.ts";

describe("AlarmSet", () => {
  const alarms = planned(smallPlan.alarms, "main/us-east-1");

  it("makes a topic, its policy and subscribers, and rule, target and alarm for everything that it reports", async () => {
    const deployed = await deploy(() => new AlarmSet(alarms.key, { alarms }));

    expect(deployed.map(({ type, name }) => `${type} ${name}`)).toEqual([
      "aws:cloudwatch/eventRule:EventRule main/us-east-1/keyholder-emergency-use",
      "aws:cloudwatch/eventRule:EventRule main/us-east-1/keyholder-role-change",
      "aws:cloudwatch/eventTarget:EventTarget main/us-east-1/keyholder-emergency-use-target",
      "aws:cloudwatch/eventTarget:EventTarget main/us-east-1/keyholder-role-change-target",
      "aws:cloudwatch/metricAlarm:MetricAlarm main/us-east-1/keyholder-emergency-use-alarm",
      "aws:cloudwatch/metricAlarm:MetricAlarm main/us-east-1/keyholder-role-change-alarm",
      "aws:sns/topic:Topic main/us-east-1",
      "aws:sns/topicPolicy:TopicPolicy main/us-east-1-policy",
      "aws:sns/topicSubscription:TopicSubscription main/us-east-1-alarms@acorn.example",
    ]);
  });

  it("puts everything into the region in which the events appear", async () => {
    const deployed = await deploy(() => new AlarmSet(alarms.key, { alarms }));

    expect(new Set(deployed.map(({ inputs }) => inputs.region))).toEqual(new Set(["us-east-1"]));
  });
});
