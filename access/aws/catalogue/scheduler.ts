import { regionalArn } from "../scope.ts";
import { allow, type EntryOf } from "./entry.ts";

/** @see https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoneventbridgescheduler.html */
export const scheduleEntry: EntryOf<"schedule"> = {
  kind: "schedule",
  awsService: "Amazon EventBridge Scheduler",
  permissions: ({ name, group = "default" }, scope) => ({
    provisioning: [
      allow(
        ["scheduler:CreateSchedule", "scheduler:DeleteSchedule", "scheduler:GetSchedule", "scheduler:UpdateSchedule"],
        [regionalArn(scope, "scheduler", `schedule/${group}/${name}`)],
      ),
    ],
    "take-service-offline": [
      allow(["scheduler:DeleteSchedule"], [regionalArn(scope, "scheduler", `schedule/${group}/${name}`)]),
    ],
  }),
  notes: [
    "A schedule acts with a service role passed to scheduler.amazonaws.com: what it may do is what that role may do.",
    "In an emergency a schedule is deleted, because changing it would take iam:PassRole; provisioning makes it again.",
  ],
};

/** @see https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoneventbridgescheduler.html */
export const scheduleGroupEntry: EntryOf<"schedule-group"> = {
  kind: "schedule-group",
  awsService: "Amazon EventBridge Scheduler",
  permissions: ({ name }, scope) => ({
    provisioning: [
      allow(
        [
          "scheduler:CreateScheduleGroup",
          "scheduler:DeleteScheduleGroup",
          "scheduler:GetScheduleGroup",
          "scheduler:ListTagsForResource",
          "scheduler:TagResource",
          "scheduler:UntagResource",
        ],
        [regionalArn(scope, "scheduler", `schedule-group/${name}`)],
      ),
    ],
  }),
};
