import type { EscalationPath } from "../escalationPath.ts";
import { hackTricks, pathfinding } from "./sources.ts";
import { passRole, passServiceRole, step } from "./steps.ts";

const passJobRoles = "Allow iam:PassRole only on the exact roles of one's own jobs.";
const passClusterRoles = "Allow iam:PassRole only on the exact roles of one's own clusters.";

/** EMR and EMR Serverless. */
export const emrPaths: readonly EscalationPath[] = [
  {
    id: "emr-001",
    name: "iam:PassRole + elasticmapreduce:RunJobFlow",
    sources: [pathfinding("emr-001"), hackTricks("aws-emr-privesc")],
    steps: [
      passRole("ec2.amazonaws.com"),
      passServiceRole("elasticmapreduce.amazonaws.com"),
      step("elasticmapreduce:RunJobFlow", "none"),
    ],
    how: "Starts a cluster whose instances have a privileged role and run one's step with it.",
    fix: passClusterRoles,
  },
  {
    id: "emrserverless-001",
    name: "iam:PassRole + emr-serverless:CreateApplication + emr-serverless:StartJobRun",
    sources: [pathfinding("emrserverless-001")],
    steps: [
      passRole("emr-serverless.amazonaws.com"),
      step("emr-serverless:CreateApplication", "none"),
      step("emr-serverless:StartJobRun", "own-emr-serverless-application"),
    ],
    how: "Makes an application and runs one's job in it with a privileged role.",
    fix: passJobRoles,
  },
  {
    id: "keyholder-emr-add-step",
    name: "elasticmapreduce:AddJobFlowSteps",
    sources: ["https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-iam-role-for-ec2.html"],
    steps: [step("elasticmapreduce:AddJobFlowSteps", "emr-cluster")],
    how: "Adds a step to a running cluster, which runs one's command with the role of its instances.",
    fix: "Allow elasticmapreduce:AddJobFlowSteps only on clusters that carry the caller's tag.",
  },
];
