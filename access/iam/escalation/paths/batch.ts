import type { EscalationPath } from "../escalationPath.ts";
import { pathfinding } from "./sources.ts";
import { passRole, step } from "./steps.ts";

const passToTasks = passRole("ecs-tasks.amazonaws.com");
const registerJob = step("batch:RegisterJobDefinition", "own-batch-job-definition");
const submitJob = [
  step("batch:SubmitJob", "own-batch-job-definition"),
  step("batch:SubmitJob", "own-batch-job-queue"),
] as const;
const doyensec = "https://blog.doyensec.com/2023/06/13/messing-around-with-aws-batch-for-privilege-escalations.html";
const passJobRoles = "Allow iam:PassRole only on the exact roles of one's own jobs.";

export const batchPaths: readonly EscalationPath[] = [
  {
    id: "batch-001",
    name: "iam:PassRole + batch:RegisterJobDefinition + batch:SubmitJob",
    sources: [pathfinding("batch-001"), doyensec],
    steps: [passToTasks, registerJob, ...submitJob],
    how: "Defines a job that runs one's container with a privileged role and submits it.",
    fix: passJobRoles,
  },
  {
    id: "batch-002",
    name: "batch:SubmitJob",
    sources: [pathfinding("batch-002"), doyensec],
    steps: [step("batch:SubmitJob", "batch-job-definition"), step("batch:SubmitJob", "own-batch-job-queue")],
    how: "Submits a job of a definition that stands already with a command of one's own, which runs with the job's role.",
    fix: "Allow batch:SubmitJob only on job definitions by name, whose role has no more than the caller needs.",
  },
  {
    id: "batch-003",
    name: "iam:PassRole + batch:CreateComputeEnvironment + batch:CreateJobQueue + batch:RegisterJobDefinition + batch:SubmitJob",
    sources: [pathfinding("batch-003"), doyensec],
    steps: [
      passToTasks,
      step("batch:CreateComputeEnvironment", "own-batch-compute-environment"),
      step("batch:CreateJobQueue", "own-batch-job-queue"),
      registerJob,
      ...submitJob,
    ],
    how: "Makes a compute environment and a queue and submits a job that runs one's container with a privileged role.",
    fix: passJobRoles,
  },
];
