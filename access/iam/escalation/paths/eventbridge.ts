import type { EscalationPath } from "../escalationPath.ts";
import { hackTricks, pathfindingLab } from "./sources.ts";
import { passRole, step } from "./steps.ts";

/** EventBridge and its scheduler. */
export const eventbridgePaths: readonly EscalationPath[] = [
  {
    id: "scheduler-001",
    name: "iam:PassRole + scheduler:CreateSchedule",
    sources: [pathfindingLab("scheduler-001"), hackTricks("eventbridgescheduler-privesc")],
    steps: [passRole("scheduler.amazonaws.com"), step("scheduler:CreateSchedule", "own-schedule")],
    how: "Makes a schedule that calls any action of AWS with a privileged role.",
    fix: "Allow iam:PassRole only on the exact roles of one's own schedules.",
  },
  {
    id: "keyholder-eventbridge-rule",
    name: "iam:PassRole + events:PutRule + events:PutTargets",
    sources: ["https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-identity-based.html"],
    steps: [
      passRole("events.amazonaws.com"),
      step("events:PutRule", "own-event-rule"),
      step("events:PutTargets", "own-event-rule"),
    ],
    how: "Makes a rule that runs a command, a task or a workflow of one's choice with a privileged role.",
    fix: "Allow iam:PassRole only on the exact roles of one's own rules.",
  },
];
