import { planAccess } from "../../../../access/planAccess.ts";
import { change } from "../../../support/change.ts";
import { smallOwnership } from "../../../support/smallOwnership.ts";
import { planned, smallPlan } from "../../../support/smallPlan.ts";

describe("alarmSets", () => {
  const global = planned(smallPlan.alarms, "main/us-east-1");
  const regional = planned(smallPlan.alarms, "main/eu-central-1");

  it("puts the alarm on role changes where IAM's events appear, and the one on emergency use into both regions", () => {
    expect(global.rules.map(({ name }) => name)).toEqual(["keyholder-emergency-use", "keyholder-role-change"]);
    expect(regional.rules.map(({ name }) => name)).toEqual(["keyholder-emergency-use"]);
  });

  it("reports a role change by anybody but Keyholder's own roles, that of the pipeline among them", () => {
    const { rules } = global;

    expect(rules.find(({ name }) => name === "keyholder-role-change")?.pattern).toMatchObject({
      source: ["aws.iam"],
      detail: {
        userIdentity: {
          sessionContext: {
            sessionIssuer: {
              arn: [
                {
                  "anything-but": {
                    prefix: ["arn:aws:iam::111122223333:role/keyholder/"],
                  },
                },
                { exists: false },
              ],
            },
          },
        },
      },
    });
  });

  it("lets only its own rules and alarms publish to the topic", () => {
    expect(regional.topic.policy.Statement).toEqual([
      {
        Effect: "Allow",
        Principal: { Service: ["events.amazonaws.com"] },
        Action: ["sns:Publish"],
        Resource: ["arn:aws:sns:eu-central-1:111122223333:keyholder-alarms"],
        Condition: {
          ArnEquals: { "aws:SourceArn": ["arn:aws:events:eu-central-1:111122223333:rule/keyholder-emergency-use"] },
          StringEquals: { "aws:SourceAccount": ["111122223333"] },
        },
      },
      {
        Effect: "Allow",
        Principal: { Service: ["cloudwatch.amazonaws.com"] },
        Action: ["sns:Publish"],
        Resource: ["arn:aws:sns:eu-central-1:111122223333:keyholder-alarms"],
        Condition: {
          ArnLike: {
            "aws:SourceArn": ["arn:aws:cloudwatch:eu-central-1:111122223333:alarm:*"],
          },
          StringEquals: { "aws:SourceAccount": ["111122223333"] },
        },
      },
    ]);
  });

  it("says what must be there for the alarms to be heard", () => {
    const changed = change(smallOwnership, (ownership) => {
      (ownership.accounts.main as { cloudTrailManagementEvents: boolean }).cloudTrailManagementEvents = false;
    });

    expect(planned(planAccess(changed).alarms, "main/us-east-1").needs).toEqual([
      "A CloudTrail trail that records management events of account main in us-east-1: the declaration says that there is none, so these alarms are deaf.",
      "Every subscriber confirms the e-mail that SNS sends once.",
    ]);
  });
});
