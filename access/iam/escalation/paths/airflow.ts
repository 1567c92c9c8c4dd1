import type { EscalationPath } from "../escalationPath.ts";
import { pathfindingLab } from "./sources.ts";
import { passRole, step } from "./steps.ts";

/** Managed Workflows for Apache Airflow. */
export const airflowPaths: readonly EscalationPath[] = [
  {
    id: "mwaa-001",
    name: "iam:PassRole + airflow:CreateEnvironment",
    sources: [pathfindingLab("mwaa-001-iam-passrole+airflow-createenvironment")],
    steps: [
      passRole("airflow.amazonaws.com", "airflow-env.amazonaws.com"),
      step("airflow:CreateEnvironment", "own-airflow-environment"),
    ],
    how: "Makes an Airflow environment with a privileged role, whose startup script is one's own.",
    fix: "Allow iam:PassRole only on the exact roles of one's own environments.",
  },
  {
    id: "mwaa-002",
    name: "airflow:UpdateEnvironment + airflow:CreateCliToken",
    sources: [pathfindingLab("mwaa-002-airflow-updateenvironment")],
    steps: [
      step("airflow:UpdateEnvironment", "airflow-environment"),
      step("airflow:CreateCliToken", "airflow-environment"),
    ],
    how: "Points an Airflow environment at a bucket of one's own and starts a workflow from it, which runs with the environment's role.",
    fix: "Allow airflow:UpdateEnvironment only on environments by name.",
  },
  {
    id: "keyholder-airflow-web-login",
    name: "airflow:CreateWebLoginToken",
    sources: ["https://docs.aws.amazon.com/mwaa/latest/userguide/access-policies.html"],
    steps: [step("airflow:CreateWebLoginToken", "airflow-web-role")],
    how: "Signs in to an Airflow environment as its administrator and starts workflows that run with the environment's role.",
    fix: "Allow airflow:CreateWebLoginToken only on environments and web roles by name, none of them Admin.",
  },
];
