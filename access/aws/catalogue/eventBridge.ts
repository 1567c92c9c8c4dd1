import { regionalArn } from "../scope.ts";
import { allow, type EntryOf } from "./entry.ts";

const tagging = ["events:ListTagsForResource", "events:TagResource", "events:UntagResource"];

/** @see https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoneventbridge.html */
export const eventRuleEntry: EntryOf<"event-rule"> = {
  kind: "event-rule",
  awsService: "Amazon EventBridge",
  permissions: ({ name, bus }, scope) => {
    const arn = regionalArn(scope, "events", bus === undefined ? `rule/${name}` : `rule/${bus}/${name}`);
    return {
      provisioning: [
        allow(
          [
            "events:DeleteRule",
            "events:DescribeRule",
            "events:ListTargetsByRule",
            "events:PutRule",
            "events:RemoveTargets",
            ...tagging,
          ],
          [arn],
        ),
        // A target in another account would carry the account's events there.
        allow(["events:PutTargets"], [arn], {
          "ForAllValues:ArnLike": { "events:TargetArn": [`arn:${scope.partition}:*:*:${scope.account}:*`] },
          Null: { "events:TargetArn": ["false"] },
        }),
      ],
      "take-service-offline": [allow(["events:DisableRule"], [arn])],
    };
  },
  notes: ["Targets lie in the account. A role that a rule uses is a service role passed to events.amazonaws.com."],
};

/** @see https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoneventbridge.html */
export const eventBusEntry: EntryOf<"event-bus"> = {
  kind: "event-bus",
  awsService: "Amazon EventBridge",
  permissions: ({ name }, scope) => {
    const arn = regionalArn(scope, "events", `event-bus/${name}`);
    return {
      provisioning: [
        allow(
          [
            "events:CreateEventBus",
            "events:DeleteEventBus",
            "events:DescribeEventBus",
            "events:UpdateEventBus",
            ...tagging,
          ],
          [arn],
        ),
      ],
      workload: [allow(["events:PutEvents"], [arn])],
    };
  },
  notes: ["Nobody may write a bus policy (events:PutPermission), archive events or replay them."],
};
