import type { EscalationPath } from "../escalationPath.ts";
import { cloudsplaining, iamVulnerable, pathfinding, prowler, rhino } from "./sources.ts";
import { passRole, step } from "./steps.ts";

const passToGlue = passRole("glue.amazonaws.com");
const createJob = step("glue:CreateJob", "own-glue-job");
const updateJob = step("glue:UpdateJob", "own-glue-job");
const runJob = step("glue:StartJobRun", "own-glue-job");
const trigger = step("glue:CreateTrigger", "own-glue-trigger");
const passJobRoles = "Allow iam:PassRole only on the exact roles of one's own jobs.";

export const gluePaths: readonly EscalationPath[] = [
  {
    id: "glue-001",
    name: "iam:PassRole + glue:CreateDevEndpoint",
    sources: [pathfinding("glue-001"), rhino, iamVulnerable, cloudsplaining, prowler],
    steps: [passToGlue, step("glue:CreateDevEndpoint", "none")],
    how: "Makes a development endpoint with a privileged role and signs in to it with a key of one's own.",
    fix: "Allow iam:PassRole only on the exact roles of one's own endpoints.",
  },
  {
    id: "glue-002",
    name: "glue:UpdateDevEndpoint",
    sources: [pathfinding("glue-002"), rhino, iamVulnerable, cloudsplaining, prowler],
    steps: [step("glue:UpdateDevEndpoint", "glue-dev-endpoint")],
    how: "Puts a key of one's own on a development endpoint, signs in to it and acts with its role.",
    fix: "Allow glue:UpdateDevEndpoint only on endpoints by name.",
  },
  {
    id: "glue-003",
    name: "iam:PassRole + glue:CreateJob + glue:StartJobRun",
    sources: [pathfinding("glue-003"), cloudsplaining, prowler],
    steps: [passToGlue, createJob, runJob],
    how: "Makes a job that runs one's script with a privileged role, and starts it.",
    fix: passJobRoles,
  },
  {
    id: "glue-004",
    name: "iam:PassRole + glue:CreateJob + glue:CreateTrigger",
    sources: [pathfinding("glue-004"), cloudsplaining, prowler],
    steps: [passToGlue, createJob, trigger],
    how: "Makes a job that runs one's script with a privileged role, and a trigger that starts it.",
    fix: passJobRoles,
  },
  {
    id: "glue-005",
    name: "iam:PassRole + glue:UpdateJob + glue:StartJobRun",
    sources: [pathfinding("glue-005"), cloudsplaining, prowler],
    steps: [passToGlue, updateJob, runJob],
    how: "Gives a job of any name one's script and a privileged role, and starts it.",
    fix: passJobRoles,
  },
  {
    id: "glue-006",
    name: "iam:PassRole + glue:UpdateJob + glue:CreateTrigger",
    sources: [pathfinding("glue-006"), cloudsplaining, prowler],
    steps: [passToGlue, updateJob, trigger],
    how: "Gives a job of any name one's script and a privileged role, and a trigger that starts it.",
    fix: passJobRoles,
  },
  {
    id: "glue-007",
    name: "iam:PassRole + glue:CreateSession + glue:RunStatement",
    sources: [pathfinding("glue-007")],
    steps: [passToGlue, step("glue:CreateSession", "own-glue-session"), step("glue:RunStatement", "own-glue-session")],
    how: "Opens an interactive session with a privileged role and runs one's code in it.",
    fix: "Allow iam:PassRole only on the exact roles of one's own sessions.",
  },
];
