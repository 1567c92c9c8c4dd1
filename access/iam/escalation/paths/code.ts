import type { EscalationPath } from "../escalationPath.ts";
import {
  cloudsplaining,
  hackTricks,
  iamVulnerable,
  pathfinding,
  pmapper,
  prowler,
  rhino,
  rhinoCodeStar,
} from "./sources.ts";
import { passRole, passServiceRole, step } from "./steps.ts";

const passToCodeBuild = passRole("codebuild.amazonaws.com");
const create = step("codebuild:CreateProject", "own-codebuild-project");
const passOnly = "Allow iam:PassRole only on the exact roles of one's own projects.";
const startOnly = "Allow it only on projects by name, whose role has no more than the caller needs.";

/** CodeBuild, CodeDeploy, CodePipeline and CodeStar. */
export const codePaths: readonly EscalationPath[] = [
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
    id: "codedeploy-001",
    name: "codedeploy:CreateDeployment + codedeploy:RegisterApplicationRevision + codedeploy:GetDeploymentConfig",
    sources: [pathfinding("codedeploy-001")],
    steps: [
      step("codedeploy:CreateDeployment", "codedeploy-deployment-group"),
      step("codedeploy:RegisterApplicationRevision", "codedeploy-application"),
      step("codedeploy:GetDeploymentConfig", "own-codedeploy-config"),
    ],
    how: "Deploys a revision with hooks of one's own to instances, which run them with the instances' role.",
    fix: "Allow deployments only to deployment groups by name, whose instances have no more than the caller needs.",
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
  {
    id: "keyholder-codepipeline-create-pipeline",
    name: "iam:PassRole + codepipeline:CreatePipeline + codebuild:CreateProject + codepipeline:StartPipelineExecution",
    sources: [hackTricks("aws-codepipeline-privesc")],
    steps: [
      passRole("codebuild.amazonaws.com", "codepipeline.amazonaws.com"),
      create,
      passServiceRole("codepipeline.amazonaws.com"),
      step("codepipeline:CreatePipeline", "own-codepipeline"),
      step("codepipeline:StartPipelineExecution", "own-codepipeline"),
    ],
    how: "Makes a pipeline that builds with a privileged role and runs one's commands with it.",
    fix: passOnly,
  },
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
