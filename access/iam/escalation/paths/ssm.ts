import type { EscalationPath } from "../escalationPath.ts";
import { hackTricks, iamVulnerable, pathfinding, pmapper, prowler } from "./sources.ts";
import { passRole, step } from "./steps.ts";

const taggedOnly = "Allow it only on instances that carry the caller's tag, by a condition on aws:ResourceTag.";

export const ssmPaths: readonly EscalationPath[] = [
  {
    id: "ssm-001",
    name: "ssm:StartSession",
    sources: [pathfinding("ssm-001"), iamVulnerable, prowler, pmapper("ssm")],
    steps: [step("ssm:StartSession", "ec2-instance")],
    how: "Opens a shell on an instance and acts with the instance's role.",
    fix: taggedOnly,
  },
  {
    id: "ssm-002",
    name: "ssm:SendCommand",
    sources: [pathfinding("ssm-002"), iamVulnerable, prowler, pmapper("ssm")],
    steps: [step("ssm:SendCommand", "ec2-instance"), step("ssm:SendCommand", "ssm-shell-document")],
    how: "Runs a command on an instance, with the instance's role.",
    fix: taggedOnly,
  },
  {
    id: "ssm-003",
    name: "iam:PassRole + ssm:CreateDocument + ssm:StartAutomationExecution",
    sources: [pathfinding("ssm-003")],
    steps: [
      passRole("ssm.amazonaws.com"),
      step("ssm:CreateDocument", "own-ssm-document"),
      [
        step("ssm:StartAutomationExecution", "own-ssm-document"),
        step("ssm:StartAutomationExecution", "own-ssm-automation"),
      ],
    ],
    how: "Writes a runbook with a script and runs it with a privileged role.",
    fix: "Allow iam:PassRole only on the exact roles of one's own runbooks.",
  },
  {
    id: "keyholder-ssm-association",
    name: "ssm:CreateAssociation",
    sources: ["https://docs.aws.amazon.com/systems-manager/latest/userguide/state-manager-about.html"],
    steps: [step("ssm:CreateAssociation", "ec2-instance"), step("ssm:CreateAssociation", "ssm-shell-document")],
    how: "Has Systems Manager run a command on an instance again and again, with the instance's role.",
    fix: taggedOnly,
  },
  {
    id: "keyholder-ssm-resume-session",
    name: "ssm:ResumeSession",
    sources: [hackTricks("aws-ssm-privesc")],
    steps: [step("ssm:ResumeSession", "ssm-session")],
    how: "Takes over somebody else's open shell on an instance and acts with the instance's role.",
    fix: 'Allow ssm:ResumeSession only on "session/${aws:username}-*".',
  },
  {
    id: "keyholder-ssm-update-document",
    name: "ssm:UpdateDocument + ssm:UpdateDocumentDefaultVersion",
    sources: ["https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_UpdateDocument.html"],
    steps: [step("ssm:UpdateDocument", "ssm-document"), step("ssm:UpdateDocumentDefaultVersion", "ssm-document")],
    how: "Rewrites a document that others run, so that one's commands run with the roles of their instances.",
    fix: "Allow changes only of documents that nobody runs on instances with more privileges than the caller.",
  },
];
