import type { EscalationPath } from "../escalationPath.ts";
import { cloudsplaining, hackTricks, iamVulnerable, pathfinding, pmapper, prowler, rhino } from "./sources.ts";
import { passRole, step } from "./steps.ts";

const passToCloudFormation = passRole("cloudformation.amazonaws.com");
const passOnly = "Allow iam:PassRole only on the exact service roles of one's own stacks.";
const updateOnly = "Allow it only on stacks by name, whose service role has no more than the caller needs.";

export const cloudformationPaths: readonly EscalationPath[] = [
  {
    id: "cloudformation-001",
    name: "iam:PassRole + cloudformation:CreateStack",
    sources: [
      pathfinding("cloudformation-001"),
      rhino,
      iamVulnerable,
      cloudsplaining,
      prowler,
      pmapper("cloudformation"),
    ],
    steps: [passToCloudFormation, step("cloudformation:CreateStack", "own-cloudformation-stack")],
    how: "Makes a stack with a privileged service role, whose template gives oneself permissions.",
    fix: passOnly,
  },
  {
    id: "cloudformation-002",
    name: "cloudformation:UpdateStack",
    sources: [pathfinding("cloudformation-002"), iamVulnerable, prowler, pmapper("cloudformation")],
    steps: [step("cloudformation:UpdateStack", "cloudformation-stack")],
    how: "Gives a stack with a privileged service role another template, which that role carries out.",
    fix: updateOnly,
  },
  {
    id: "cloudformation-003",
    name: "iam:PassRole + cloudformation:CreateStackSet + cloudformation:CreateStackInstances",
    sources: [pathfinding("cloudformation-003"), cloudsplaining, prowler],
    steps: [
      passToCloudFormation,
      step("cloudformation:CreateStackSet", "none"),
      step("cloudformation:CreateStackInstances", "own-cloudformation-stack-set"),
    ],
    how: "Makes a stack set with a privileged administration role, whose template gives oneself permissions in one or many accounts.",
    fix: passOnly,
  },
  {
    id: "cloudformation-004",
    name: "iam:PassRole + cloudformation:UpdateStackSet",
    sources: [pathfinding("cloudformation-004"), cloudsplaining, prowler],
    steps: [passToCloudFormation, step("cloudformation:UpdateStackSet", "own-cloudformation-stack-set")],
    how: "Gives a stack set another template, which its privileged execution role carries out.",
    fix: passOnly,
  },
  {
    id: "cloudformation-005",
    name: "cloudformation:CreateChangeSet + cloudformation:ExecuteChangeSet",
    sources: [pathfinding("cloudformation-005"), cloudsplaining, prowler, pmapper("cloudformation")],
    steps: [
      step("cloudformation:CreateChangeSet", "cloudformation-stack"),
      step("cloudformation:ExecuteChangeSet", "cloudformation-stack"),
    ],
    how: "Changes a stack with a privileged service role by a change set, which that role carries out.",
    fix: updateOnly,
  },
  {
    id: "keyholder-cloudformation-change-set-with-role",
    name: "iam:PassRole + cloudformation:CreateChangeSet + cloudformation:ExecuteChangeSet",
    sources: [hackTricks("aws-cloudformation-privesc")],
    steps: [
      passToCloudFormation,
      step("cloudformation:CreateChangeSet", "own-cloudformation-stack"),
      step("cloudformation:ExecuteChangeSet", "own-cloudformation-stack"),
    ],
    how: "Gives a stack of any name a privileged service role and another template by a change set.",
    fix: passOnly,
  },
  {
    id: "keyholder-cloudformation-update-stack-with-role",
    name: "iam:PassRole + cloudformation:UpdateStack",
    sources: [pmapper("cloudformation")],
    steps: [passToCloudFormation, step("cloudformation:UpdateStack", "own-cloudformation-stack")],
    how: "Gives a stack of any name a privileged service role and another template.",
    fix: passOnly,
  },
];
