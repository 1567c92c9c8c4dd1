import { alarmSubscriptionIsDeclared } from "../../../../../policypacks/ownership/rules/alarms/alarmSubscriptionIsDeclared.ts";
import { find, findInPlan, given, subscription } from "../support/aws.ts";

describe("alarmSubscriptionIsDeclared", () => {
  it("finds nothing in the plan", () => {
    expect(findInPlan(alarmSubscriptionIsDeclared)).toEqual([]);
  });

  it("leaves other topics alone", () => {
    expect(
      find(
        alarmSubscriptionIsDeclared,
        given(subscription, { topic: "arn:aws:sns:eu-central-1:111122223333:orders", endpoint: "x@example.com" }),
      ),
    ).toEqual([]);
  });

  it("names somebody whom nobody declared", () => {
    expect(find(alarmSubscriptionIsDeclared, given(subscription, { endpoint: "mallory@example.com" }))).toEqual([
      {
        id: "Subscriber::mallory@example.com",
        field: "endpoint",
        message: '"mallory@example.com" is no declared subscriber.',
      },
    ]);
  });

  it("names another protocol and a filter", () => {
    expect(find(alarmSubscriptionIsDeclared, given(subscription, { protocol: "sms", filterPolicy: "{}" }))).toEqual([
      { id: "Field::filterPolicy", field: "filterPolicy", message: 'Messages are filtered by "{}".' },
      { id: "Field::protocol", field: "protocol", message: 'The protocol is "sms".' },
    ]);
  });
});
