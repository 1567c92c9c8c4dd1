import type { EscalationPath } from "../escalationPath.ts";
import { hackTricks, pathfindingLab } from "./sources.ts";
import { passRole, step } from "./steps.ts";

const passToStates = passRole("states.amazonaws.com");
const passMachineRoles = "Allow iam:PassRole only on the exact roles of one's own state machines.";

export const stepfunctionsPaths: readonly EscalationPath[] = [
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
    id: "keyholder-stepfunctions-test-state",
    name: "iam:PassRole + states:TestState",
    sources: [hackTricks("aws-stepfunctions-privesc")],
    steps: [passToStates, step("states:TestState", "none")],
    how: "Tests a single state that calls any action of AWS with a privileged role.",
    fix: passMachineRoles,
  },
];
