import type { EscalationPath } from "../escalationPath.ts";
import { clusterAdminPolicy } from "./requests.ts";
import { cloudsplaining, hackTricks, pathfinding, pathfindingLab, prowler } from "./sources.ts";
import { passRole, passServiceRole, step } from "./steps.ts";

const passToTasks = passRole("ecs-tasks.amazonaws.com");
const registerJob = step("batch:RegisterJobDefinition", "own-batch-job-definition");
const submitJob = [
  step("batch:SubmitJob", "own-batch-job-definition"),
  step("batch:SubmitJob", "own-batch-job-queue"),
] as const;
const doyensec = "https://blog.doyensec.com/2023/06/13/messing-around-with-aws-batch-for-privilege-escalations.html";
const passJobRoles = "Allow iam:PassRole only on the exact roles of one's own jobs.";
const beanstalkVersion = [
  step("elasticbeanstalk:CreateApplicationVersion", "own-beanstalk-application"),
  step("elasticbeanstalk:CreateApplicationVersion", "own-beanstalk-version"),
] as const;

/** Amplify, App Runner, Batch, Elastic Beanstalk and EKS. */
export const containerPaths: readonly EscalationPath[] = [
  {
    id: "amplify-001",
    name: "iam:PassRole + amplify:CreateApp + amplify:CreateBranch + amplify:StartJob",
    sources: [
      pathfindingLab("amplify-001-iam-passrole+amplify-createapp+amplify-createbranch+amplify-startjob"),
      hackTricks("aws-amplify-privesc"),
    ],
    steps: [
      passRole("amplify.amazonaws.com"),
      step("amplify:CreateApp", "none"),
      step("amplify:CreateBranch", "own-amplify-branch"),
      step("amplify:StartJob", "own-amplify-job"),
    ],
    how: "Makes an app with a privileged service role and starts a build that runs one's commands with it.",
    fix: "Allow iam:PassRole only on the exact roles of one's own apps.",
  },
  {
    id: "apprunner-001",
    name: "iam:PassRole + apprunner:CreateService",
    sources: [pathfinding("apprunner-001"), cloudsplaining, prowler],
    steps: [passRole("tasks.apprunner.amazonaws.com"), step("apprunner:CreateService", "own-apprunner-service")],
    how: "Makes a service that runs one's command with a privileged instance role.",
    fix: "Allow iam:PassRole only on the exact roles of one's own services.",
  },
  {
    id: "apprunner-002",
    name: "apprunner:UpdateService",
    sources: [pathfinding("apprunner-002"), prowler],
    steps: [step("apprunner:UpdateService", "apprunner-service")],
    how: "Gives a service another image or start command, which runs with the service's instance role.",
    fix: "Allow apprunner:UpdateService only on services by name, whose role has no more than the caller needs.",
  },
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
  {
    id: "keyholder-beanstalk-create-environment",
    name: "iam:PassRole + elasticbeanstalk:CreateApplicationVersion + elasticbeanstalk:CreateEnvironment",
    sources: [hackTricks("aws-elastic-beanstalk-privesc")],
    steps: [
      passRole("ec2.amazonaws.com"),
      passServiceRole("elasticbeanstalk.amazonaws.com"),
      ...beanstalkVersion,
      step("elasticbeanstalk:CreateEnvironment", "own-beanstalk-environment"),
    ],
    how: "Makes an environment whose instances run one's application with a privileged role.",
    fix: "Allow iam:PassRole only on the exact roles of one's own environments.",
  },
  {
    id: "keyholder-beanstalk-update-environment",
    name: "elasticbeanstalk:CreateApplicationVersion + elasticbeanstalk:UpdateEnvironment",
    sources: [hackTricks("aws-elastic-beanstalk-privesc")],
    steps: [...beanstalkVersion, step("elasticbeanstalk:UpdateEnvironment", "beanstalk-environment")],
    how: "Brings a version of one's own onto the instances of an environment, where it runs with their role.",
    fix: "Allow elasticbeanstalk:UpdateEnvironment only on environments by name.",
  },
  {
    id: "keyholder-eks-access-entry",
    name: "eks:CreateAccessEntry + eks:AssociateAccessPolicy",
    sources: [hackTricks("aws-eks-privesc")],
    steps: [
      step("eks:CreateAccessEntry", "eks-cluster"),
      step("eks:AssociateAccessPolicy", "own-eks-access-entry", clusterAdminPolicy),
    ],
    how: "Makes oneself an administrator of a cluster and takes the roles of its pods.",
    fix: "Allow eks:AssociateAccessPolicy only with the narrow policies, by a condition on eks:policyArn.",
  },
  {
    id: "keyholder-eks-pod-identity",
    name: "iam:PassRole + iam:GetRole + eks:CreatePodIdentityAssociation",
    sources: [hackTricks("aws-eks-privesc")],
    steps: [
      passRole("pods.eks.amazonaws.com"),
      step("iam:GetRole", "privileged-role"),
      step("eks:CreatePodIdentityAssociation", "own-eks-cluster"),
    ],
    how: "Binds a privileged role to a service account of a cluster in which one runs pods.",
    fix: "Allow iam:PassRole only on the exact roles of one's own pods.",
  },
];
