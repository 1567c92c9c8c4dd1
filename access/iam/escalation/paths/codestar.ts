import type { EscalationPath } from "../escalationPath.ts";
import { prowler, rhino, rhinoCodeStar } from "./sources.ts";
import { passRole, step } from "./steps.ts";

export const codestarPaths: readonly EscalationPath[] = [
  {
    id: "keyholder-codestar-associate-team-member",
    name: "codestar:CreateProject + codestar:AssociateTeamMember",
    sources: [rhino, rhinoCodeStar],
    steps: [step("codestar:CreateProject", "none"), step("codestar:AssociateTeamMember", "own-codestar-project")],
    how: "Makes a project, joins it as its owner and gets the policy that CodeStar attaches to owners.",
    fix: "Allow codestar:AssociateTeamMember to nobody; the service has ended.",
  },
  {
    id: "keyholder-codestar-create-project",
    name: "iam:PassRole + codestar:CreateProject",
    sources: [rhino, rhinoCodeStar, prowler],
    steps: [passRole("codestar.amazonaws.com"), step("codestar:CreateProject", "none")],
    how: "Makes a project with CodeStar's service role, whose template gives oneself permissions.",
    fix: "Allow iam:PassRole on CodeStar's service role to nobody; the service has ended.",
  },
];
