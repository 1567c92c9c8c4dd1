import type { EscalationPath } from "../escalationPath.ts";
import { cloudsplaining, hackTricks, iamVulnerable, pathfinding, pmapper, prowler, rhino } from "./sources.ts";
import { passRole, step } from "./steps.ts";

const passToSageMaker = passRole("sagemaker.amazonaws.com");
const passNotebookRoles = "Allow iam:PassRole only on the exact roles of one's own notebooks.";
const passJobRoles = "Allow iam:PassRole only on the exact roles of one's own jobs.";

export const sagemakerPaths: readonly EscalationPath[] = [
  {
    id: "sagemaker-001",
    name: "iam:PassRole + sagemaker:CreateNotebookInstance",
    sources: [pathfinding("sagemaker-001"), iamVulnerable, cloudsplaining, prowler, pmapper("sagemaker")],
    steps: [passToSageMaker, step("sagemaker:CreateNotebookInstance", "own-sagemaker-notebook")],
    how: "Makes a notebook with a privileged role and runs one's code in it.",
    fix: passNotebookRoles,
  },
  {
    id: "sagemaker-002",
    name: "iam:PassRole + sagemaker:CreateTrainingJob",
    sources: [pathfinding("sagemaker-002"), iamVulnerable, cloudsplaining, prowler],
    steps: [passToSageMaker, step("sagemaker:CreateTrainingJob", "own-sagemaker-training-job")],
    how: "Starts a training job that runs one's container with a privileged role.",
    fix: passJobRoles,
  },
  {
    id: "sagemaker-003",
    name: "iam:PassRole + sagemaker:CreateProcessingJob",
    sources: [pathfinding("sagemaker-003"), iamVulnerable, cloudsplaining, prowler],
    steps: [passToSageMaker, step("sagemaker:CreateProcessingJob", "own-sagemaker-processing-job")],
    how: "Starts a processing job that runs one's container with a privileged role.",
    fix: passJobRoles,
  },
  {
    id: "sagemaker-004",
    name: "sagemaker:CreatePresignedNotebookInstanceUrl",
    sources: [pathfinding("sagemaker-004"), rhino, iamVulnerable, cloudsplaining, prowler],
    steps: [step("sagemaker:CreatePresignedNotebookInstanceUrl", "sagemaker-notebook")],
    how: "Opens somebody else's notebook and acts with its role.",
    fix: "Allow sagemaker:CreatePresignedNotebookInstanceUrl only on one's own notebooks, by name or tag.",
  },
  {
    id: "sagemaker-005",
    name: "sagemaker:CreateNotebookInstanceLifecycleConfig + sagemaker:StopNotebookInstance + sagemaker:UpdateNotebookInstance + sagemaker:StartNotebookInstance",
    sources: [pathfinding("sagemaker-005"), cloudsplaining, prowler],
    steps: [
      step("sagemaker:CreateNotebookInstanceLifecycleConfig", "own-sagemaker-lifecycle-config"),
      step("sagemaker:StopNotebookInstance", "sagemaker-notebook"),
      step("sagemaker:UpdateNotebookInstance", "sagemaker-notebook"),
      step("sagemaker:StartNotebookInstance", "sagemaker-notebook"),
    ],
    how: "Has a notebook run one's script when it starts, with the notebook's role.",
    fix: "Allow sagemaker:UpdateNotebookInstance only on one's own notebooks, by name or tag.",
  },
  {
    id: "keyholder-sagemaker-domain-url",
    name: "sagemaker:CreatePresignedDomainUrl",
    sources: [hackTricks("aws-sagemaker-privesc")],
    steps: [step("sagemaker:CreatePresignedDomainUrl", "sagemaker-user-profile")],
    how: "Opens Studio as somebody else and acts with the role of that user profile.",
    fix: "Allow sagemaker:CreatePresignedDomainUrl only on one's own user profile.",
  },
  {
    id: "keyholder-sagemaker-notebook-url",
    name: "iam:PassRole + sagemaker:CreateNotebookInstance + sagemaker:CreatePresignedNotebookInstanceUrl",
    sources: [rhino, hackTricks("aws-sagemaker-privesc")],
    steps: [
      passToSageMaker,
      step("sagemaker:CreateNotebookInstance", "own-sagemaker-notebook"),
      step("sagemaker:CreatePresignedNotebookInstanceUrl", "own-sagemaker-notebook"),
    ],
    how: "Makes a notebook with a privileged role, opens it and acts with that role.",
    fix: passNotebookRoles,
  },
  {
    id: "keyholder-sagemaker-tuning-job",
    name: "iam:PassRole + sagemaker:CreateHyperParameterTuningJob",
    sources: [hackTricks("aws-sagemaker-privesc")],
    steps: [passToSageMaker, step("sagemaker:CreateHyperParameterTuningJob", "own-sagemaker-tuning-job")],
    how: "Starts a tuning job that runs one's container with a privileged role.",
    fix: passJobRoles,
  },
];
