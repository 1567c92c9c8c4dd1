import type { EscalationPath } from "../escalationPath.ts";
import { cloudsplaining, hackTricks, iamVulnerable, pathfinding, pmapper, prowler } from "./sources.ts";
import { passRole, step } from "./steps.ts";

const passToCodeBuild = passRole("codebuild.amazonaws.com");
const create = step("codebuild:CreateProject", "own-codebuild-project");
const passOnly = "Allow iam:PassRole only on the exact roles of one's own projects.";
const startOnly = "Allow it only on projects by name, whose role has no more than the caller needs.";

export const codebuildPaths: readonly EscalationPath[] = [
  {
    id: "codebuild-001",
    name: "iam:PassRole + codebuild:CreateProject + codebuild:StartBuild",
    sources: [pathfinding("codebuild-001"), iamVulnerable, cloudsplaining, prowler, pmapper("codebuild")],
    steps: [passToCodeBuild, create, step("codebuild:StartBuild", "own-codebuild-project")],
    how: "Makes a build project with a privileged role and starts a build that runs one's commands with it.",
    fix: passOnly,
  },
  {
    id: "codebuild-002",
    name: "codebuild:StartBuild",
    sources: [pathfinding("codebuild-002"), prowler, pmapper("codebuild")],
    steps: [step("codebuild:StartBuild", "codebuild-project")],
    how: "Starts a build of a project with a buildspec of one's own, which runs with the project's role.",
    fix: startOnly,
  },
  {
    id: "codebuild-003",
    name: "codebuild:StartBuildBatch",
    sources: [pathfinding("codebuild-003"), prowler, pmapper("codebuild")],
    steps: [step("codebuild:StartBuildBatch", "codebuild-project")],
    how: "Starts a batch build of a project with a buildspec of one's own, which runs with the project's role.",
    fix: startOnly,
  },
  {
    id: "codebuild-004",
    name: "iam:PassRole + codebuild:CreateProject + codebuild:StartBuildBatch",
    sources: [pathfinding("codebuild-004"), cloudsplaining, prowler, pmapper("codebuild")],
    steps: [passToCodeBuild, create, step("codebuild:StartBuildBatch", "own-codebuild-project")],
    how: "Makes a build project with a privileged role and starts a batch build that runs one's commands with it.",
    fix: passOnly,
  },
  {
    id: "keyholder-codebuild-update-project",
    name: "iam:PassRole + codebuild:UpdateProject + codebuild:StartBuild or codebuild:StartBuildBatch",
    sources: [pmapper("codebuild"), hackTricks("aws-codebuild-privesc")],
    steps: [
      passToCodeBuild,
      step("codebuild:UpdateProject", "own-codebuild-project"),
      [
        step("codebuild:StartBuild", "own-codebuild-project"),
        step("codebuild:StartBuildBatch", "own-codebuild-project"),
      ],
    ],
    how: "Gives a build project of any name a privileged role and starts a build that runs one's commands with it.",
    fix: passOnly,
  },
];
