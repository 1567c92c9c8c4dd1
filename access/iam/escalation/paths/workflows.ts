import type { EscalationPath } from "../escalationPath.ts";
import { hackTricks, pathfinding, pathfindingLab } from "./sources.ts";
import { passRole, step } from "./steps.ts";

const passToStates = passRole("states.amazonaws.com");
const passMachineRoles = "Allow iam:PassRole only on the exact roles of one's own state machines.";

/** Step Functions, EventBridge, Image Builder, GameLift and Braket: services that act, or start something, with a role they are given. */
export const workflowPaths: readonly EscalationPath[] = [
  {
    id: "braket-001",
    name: "iam:PassRole + braket:CreateJob",
    sources: [pathfinding("braket-001")],
    steps: [passRole("braket.amazonaws.com"), step("braket:CreateJob", "own-braket-job")],
    how: "Starts a hybrid job that runs one's script with a privileged role.",
    fix: "Allow iam:PassRole only on the exact roles of one's own jobs.",
  },
  {
    id: "gamelift-001",
    name: "iam:PassRole + gamelift:CreateBuild + gamelift:RequestUploadCredentials + gamelift:CreateFleet",
    sources: [pathfinding("gamelift-001"), hackTricks("aws-gamelift")],
    steps: [
      passRole("gamelift.amazonaws.com", "ec2.amazonaws.com"),
      step("gamelift:CreateBuild", "none"),
      step("gamelift:RequestUploadCredentials", "own-gamelift-build"),
      step("gamelift:CreateFleet", "none"),
    ],
    how: "Uploads a game server of one's own and starts a fleet that runs it with a privileged role.",
    fix: "Allow iam:PassRole only on the exact roles of one's own fleets.",
  },
  {
    id: "imagebuilder-001",
    name: "iam:PassRole + imagebuilder:CreateComponent + imagebuilder:CreateImageRecipe + imagebuilder:CreateInfrastructureConfiguration + imagebuilder:CreateImage",
    sources: [pathfinding("imagebuilder-001"), hackTricks("aws-ec2-image-builder-privesc")],
    steps: [
      passRole("ec2.amazonaws.com"),
      step("imagebuilder:CreateComponent", "own-imagebuilder-component"),
      step("imagebuilder:CreateImageRecipe", "own-imagebuilder-recipe"),
      step("imagebuilder:CreateInfrastructureConfiguration", "own-imagebuilder-infrastructure"),
      step("imagebuilder:CreateImage", "own-imagebuilder-image"),
    ],
    how: "Builds an image on an instance with a privileged role, which runs one's component with it.",
    fix: "Allow iam:PassRole only on the exact roles of one's own image builds.",
  },
  {
    id: "scheduler-001",
    name: "iam:PassRole + scheduler:CreateSchedule",
    sources: [pathfindingLab("scheduler-001"), hackTricks("eventbridgescheduler-privesc")],
    steps: [passRole("scheduler.amazonaws.com"), step("scheduler:CreateSchedule", "own-schedule")],
    how: "Makes a schedule that calls any action of AWS with a privileged role.",
    fix: "Allow iam:PassRole only on the exact roles of one's own schedules.",
  },
  {
    id: "stepfunctions-001",
    name: "iam:PassRole + states:CreateStateMachine + states:StartExecution",
    sources: [
      pathfindingLab("stepfunctions-001-iam-passrole+states-createstatemachine+states-startexecution"),
      hackTricks("aws-stepfunctions-privesc"),
    ],
    steps: [
      passToStates,
      step("states:CreateStateMachine", "own-state-machine"),
      [step("states:StartExecution", "own-state-machine"), step("states:StartSyncExecution", "own-state-machine")],
    ],
    how: "Makes a state machine that calls any action of AWS with a privileged role, and starts it.",
    fix: passMachineRoles,
  },
  {
    id: "stepfunctions-002",
    name: "states:UpdateStateMachine + states:StartExecution",
    sources: [
      pathfindingLab("stepfunctions-002-states-updatestatemachine+states-startexecution"),
      hackTricks("aws-stepfunctions-privesc"),
    ],
    steps: [
      step("states:UpdateStateMachine", "state-machine"),
      [step("states:StartExecution", "state-machine"), step("states:StartSyncExecution", "state-machine")],
    ],
    how: "Rewrites a state machine that stands already to call any action of AWS with its role, and starts it.",
    fix: "Allow states:UpdateStateMachine only on state machines by name, whose role has no more than the caller needs.",
  },
  {
    id: "keyholder-eventbridge-rule",
    name: "iam:PassRole + events:PutRule + events:PutTargets",
    sources: [
      "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-identity-based.html",
      hackTricks("aws-eventbridge-privesc"),
    ],
    steps: [
      passRole("events.amazonaws.com"),
      step("events:PutRule", "own-event-rule"),
      step("events:PutTargets", "own-event-rule"),
    ],
    how: "Makes a rule that runs a command, a task or a workflow of one's choice with a privileged role.",
    fix: "Allow iam:PassRole only on the exact roles of one's own rules.",
  },
  {
    id: "keyholder-stepfunctions-test-state",
    name: "iam:PassRole + states:TestState",
    sources: [hackTricks("aws-stepfunctions-privesc")],
    steps: [passToStates, step("states:TestState", "none")],
    how: "Tests a single state that calls any action of AWS with a privileged role.",
    fix: passMachineRoles,
  },
];
