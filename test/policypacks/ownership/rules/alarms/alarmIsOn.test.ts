import { alarmIsOn } from "../../../../../policypacks/ownership/rules/alarms/alarmIsOn.ts";
import { eventRule, find, findInPlan, given, metricAlarm } from "../support/aws.ts";

describe("alarmIsOn", () => {
  it("finds nothing in the plan", () => {
    expect(findInPlan(alarmIsOn)).toEqual([]);
  });

  it("leaves the alarms of a workload alone", () => {
    expect(find(alarmIsOn, given(metricAlarm, { name: "shop-errors", actionsEnabled: false }))).toEqual([]);
  });

  it("names a rule that is disabled", () => {
    expect(find(alarmIsOn, given(eventRule, { state: "DISABLED" }))).toEqual([
      { id: "Field::state", field: "state", message: 'The rule is "DISABLED".' },
    ]);
  });

  it("names a rule that is disabled in the old way", () => {
    expect(find(alarmIsOn, given(eventRule, { isEnabled: false }))).toEqual([
      { id: "Field::isEnabled", field: "isEnabled", message: 'isEnabled is "false".' },
    ]);
  });

  it("names an alarm that does not act, and tells nobody", () => {
    expect(find(alarmIsOn, given(metricAlarm, { actionsEnabled: false, alarmActions: [] }))).toEqual([
      { id: "Field::alarmActions", field: "alarmActions", message: "The alarm tells nobody." },
      { id: "Field::actionsEnabled", field: "actionsEnabled", message: 'actionsEnabled is "false".' },
    ]);
  });
});
