import type { EscalationPath } from "../escalationPath.ts";
import { cloudsplaining, hackTricks, pathfinding, prowler } from "./sources.ts";
import { passRole, step } from "./steps.ts";

const passToTasks = passRole("ecs-tasks.amazonaws.com");
const createCluster = step("ecs:CreateCluster", "own-ecs-cluster");
const register = step("ecs:RegisterTaskDefinition", "own-ecs-task-definition");
const runTask = step("ecs:RunTask", "own-ecs-task-definition");
const startTask = step("ecs:StartTask", "own-ecs-task-definition");
const createService = step("ecs:CreateService", "own-ecs-service");
const passOnly = "Allow iam:PassRole only on the exact roles of one's own tasks.";

export const ecsPaths: readonly EscalationPath[] = [
  {
    id: "ecs-001",
    name: "iam:PassRole + ecs:CreateCluster + ecs:RegisterTaskDefinition + ecs:CreateService",
    sources: [pathfinding("ecs-001"), cloudsplaining],
    steps: [passToTasks, createCluster, register, createService],
    how: "Makes a cluster and a service whose tasks run one's container with a privileged role.",
    fix: passOnly,
  },
  {
    id: "ecs-002",
    name: "iam:PassRole + ecs:CreateCluster + ecs:RegisterTaskDefinition + ecs:RunTask",
    sources: [pathfinding("ecs-002"), cloudsplaining],
    steps: [passToTasks, createCluster, register, runTask],
    how: "Makes a cluster and runs one's container in it with a privileged role.",
    fix: passOnly,
  },
  {
    id: "ecs-003",
    name: "iam:PassRole + ecs:RegisterTaskDefinition + ecs:CreateService",
    sources: [pathfinding("ecs-003"), cloudsplaining, prowler],
    steps: [passToTasks, register, createService],
    how: "Makes a service in a cluster whose tasks run one's container with a privileged role.",
    fix: passOnly,
  },
  {
    id: "ecs-004",
    name: "iam:PassRole + ecs:RegisterTaskDefinition + ecs:RunTask",
    sources: [pathfinding("ecs-004"), cloudsplaining, prowler],
    steps: [passToTasks, register, runTask],
    how: "Runs one's container in a cluster with a privileged role.",
    fix: passOnly,
  },
  {
    id: "ecs-005",
    name: "iam:PassRole + ecs:RegisterTaskDefinition + ecs:StartTask",
    sources: [pathfinding("ecs-005"), cloudsplaining, prowler],
    steps: [passToTasks, register, startTask],
    how: "Starts one's container on an instance of a cluster with a privileged role.",
    fix: passOnly,
  },
  {
    id: "ecs-006",
    name: "ecs:ExecuteCommand + ecs:DescribeTasks",
    sources: [pathfinding("ecs-006"), cloudsplaining, prowler],
    steps: [
      step("ecs:ExecuteCommand", "ecs-task"),
      step("ecs:ExecuteCommand", "own-ecs-cluster"),
      step("ecs:DescribeTasks", "ecs-task"),
    ],
    how: "Opens a shell in a running container and acts with the task's role.",
    fix: "Allow ecs:ExecuteCommand only on the tasks of one's own cluster.",
  },
  {
    id: "ecs-007",
    name: "iam:PassRole + ecs:StartTask + ecs:RegisterContainerInstance",
    sources: [
      pathfinding("ecs-007"),
      prowler,
      "https://labs.reversec.com/posts/2025/08/another-ecs-privilege-escalation-path",
    ],
    steps: [passToTasks, startTask, step("ecs:RegisterContainerInstance", "own-ecs-cluster")],
    how: "Registers an instance with a cluster and starts a task on it, with a command of one's own and a privileged role.",
    fix: passOnly,
  },
  {
    id: "ecs-008",
    name: "iam:PassRole + ecs:RunTask",
    sources: [
      pathfinding("ecs-008"),
      prowler,
      "https://labs.reversec.com/posts/2025/08/another-ecs-privilege-escalation-path",
    ],
    steps: [passToTasks, runTask],
    how: "Runs a task that stands already with a command of one's own and a privileged role in place of its own.",
    fix: passOnly,
  },
  {
    id: "ecs-009",
    name: "iam:PassRole + ecs:StartTask",
    sources: [pathfinding("ecs-009")],
    steps: [passToTasks, startTask],
    how: "Starts a task that stands already with a command of one's own and a privileged role in place of its own.",
    fix: passOnly,
  },
  {
    id: "keyholder-ecs-update-service",
    name: "iam:PassRole + ecs:RegisterTaskDefinition + ecs:UpdateService",
    sources: [hackTricks("aws-ecs-privesc")],
    steps: [passToTasks, register, step("ecs:UpdateService", "own-ecs-service")],
    how: "Gives a service another task definition, which runs one's container with a privileged role.",
    fix: passOnly,
  },
];
