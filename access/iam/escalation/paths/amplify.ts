import type { EscalationPath } from "../escalationPath.ts";
import { pathfindingLab } from "./sources.ts";
import { passRole, step } from "./steps.ts";

export const amplifyPaths: readonly EscalationPath[] = [
  {
    id: "amplify-001",
    name: "iam:PassRole + amplify:CreateApp + amplify:CreateBranch + amplify:StartJob",
    sources: [pathfindingLab("amplify-001-iam-passrole+amplify-createapp+amplify-createbranch+amplify-startjob")],
    steps: [
      passRole("amplify.amazonaws.com"),
      step("amplify:CreateApp", "none"),
      step("amplify:CreateBranch", "own-amplify-branch"),
      step("amplify:StartJob", "own-amplify-job"),
    ],
    how: "Makes an app with a privileged service role and starts a build that runs one's commands with it.",
    fix: "Allow iam:PassRole only on the exact roles of one's own apps.",
  },
];
