import { alarmGoesToItsTopic } from "../../../../../policypacks/ownership/rules/alarms/alarmGoesToItsTopic.ts";
import { eventTarget, find, findInPlan, given, metricAlarm } from "../support/aws.ts";

describe("alarmGoesToItsTopic", () => {
  it("finds nothing in the plan", () => {
    expect(findInPlan(alarmGoesToItsTopic)).toEqual([]);
  });

  it("leaves the alarms of a workload alone", () => {
    expect(
      find(
        alarmGoesToItsTopic,
        given(metricAlarm, { name: "shop-errors", alarmActions: ["arn:aws:sns:eu-central-1:111122223333:x"] }),
      ),
    ).toEqual([]);
  });

  it("names another topic of an alarm", () => {
    expect(
      find(alarmGoesToItsTopic, given(metricAlarm, { alarmActions: ["arn:aws:sns:eu-central-1:999999999999:x"] })),
    ).toEqual([
      {
        id: "Target::arn:aws:sns:eu-central-1:999999999999:x",
        field: "alarmActions",
        message: '"arn:aws:sns:eu-central-1:999999999999:x" is no topic of the plan.',
      },
    ]);
  });

  it("names another target of a rule", () => {
    expect(find(alarmGoesToItsTopic, given(eventTarget, { arn: "arn:aws:sns:eu-central-1:111122223333:x" }))).toEqual([
      {
        id: "Target::arn:aws:sns:eu-central-1:111122223333:x",
        field: "arn",
        message: '"arn:aws:sns:eu-central-1:111122223333:x" is no topic of the plan.',
      },
    ]);
  });
});
