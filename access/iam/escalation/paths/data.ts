import type { EscalationPath } from "../escalationPath.ts";
import { cloudsplaining, hackTricks, iamVulnerable, pathfinding, pathfindingLab, prowler, rhino } from "./sources.ts";
import { passRole, passServiceRole, step } from "./steps.ts";

const passToGlue = passRole("glue.amazonaws.com");
const createJob = step("glue:CreateJob", "own-glue-job");
const updateJob = step("glue:UpdateJob", "own-glue-job");
const runJob = step("glue:StartJobRun", "own-glue-job");
const trigger = step("glue:CreateTrigger", "own-glue-trigger");
const passJobRoles = "Allow iam:PassRole only on the exact roles of one's own jobs.";
const passClusterRoles = "Allow iam:PassRole only on the exact roles of one's own clusters.";

/** Airflow, Data Pipeline, EMR, Flink, Glue and HealthOmics. */
export const dataPaths: readonly EscalationPath[] = [
  {
    id: "datapipeline-001",
    name: "iam:PassRole + datapipeline:CreatePipeline + datapipeline:PutPipelineDefinition + datapipeline:ActivatePipeline",
    sources: [pathfinding("datapipeline-001"), rhino, iamVulnerable, cloudsplaining, prowler],
    steps: [
      passRole("datapipeline.amazonaws.com", "ec2.amazonaws.com"),
      step("datapipeline:CreatePipeline", "none"),
      step("datapipeline:PutPipelineDefinition", "own-datapipeline"),
      step("datapipeline:ActivatePipeline", "own-datapipeline"),
    ],
    how: "Makes a pipeline that runs one's commands with a privileged role.",
    fix: "Allow iam:PassRole only on the exact roles of one's own pipelines.",
  },
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
  {
    id: "kinesisanalytics-001",
    name: "iam:PassRole + kinesisanalytics:CreateApplication + kinesisanalytics:StartApplication",
    sources: [pathfinding("kinesisanalytics-001")],
    steps: [
      passRole("kinesisanalytics.amazonaws.com"),
      step("kinesisanalytics:CreateApplication", "none"),
      step("kinesisanalytics:StartApplication", "own-flink-application"),
    ],
    how: "Makes a Flink application that runs one's code with a privileged role, and starts it.",
    fix: "Allow iam:PassRole only on the exact roles of one's own applications.",
  },
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
    id: "omics-001",
    name: "iam:PassRole + omics:CreateWorkflow + omics:StartRun",
    sources: [pathfinding("omics-001")],
    steps: [
      passRole("omics.amazonaws.com"),
      step("omics:CreateWorkflow", "none"),
      step("omics:StartRun", "own-omics-run"),
    ],
    how: "Makes a workflow and runs it with a privileged role, whose credentials it writes where one can read them.",
    fix: "Allow iam:PassRole only on the exact roles of one's own runs.",
  },
  {
    id: "keyholder-airflow-web-login",
    name: "airflow:CreateWebLoginToken",
    sources: ["https://docs.aws.amazon.com/mwaa/latest/userguide/access-policies.html", hackTricks("aws-mwaa-privesc")],
    steps: [step("airflow:CreateWebLoginToken", "airflow-web-role")],
    how: "Signs in to an Airflow environment as its administrator and starts workflows that run with the environment's role.",
    fix: "Allow airflow:CreateWebLoginToken only on environments and web roles by name, none of them Admin.",
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
