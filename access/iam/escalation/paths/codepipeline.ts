import type { EscalationPath } from "../escalationPath.ts";
import { hackTricks } from "./sources.ts";
import { passRole, passServiceRole, step } from "./steps.ts";

export const codepipelinePaths: readonly EscalationPath[] = [
  {
    id: "keyholder-codepipeline-act-as-pipeline",
    name: "iam:PassRole + codepipeline:CreatePipeline + codepipeline:StartPipelineExecution",
    sources: [hackTricks("aws-codepipeline-privesc")],
    steps: [
      passRole("codepipeline.amazonaws.com"),
      step("codepipeline:CreatePipeline", "own-codepipeline"),
      step("codepipeline:StartPipelineExecution", "own-codepipeline"),
    ],
    how: "Makes a pipeline with a privileged role, whose stages call AWS with it as one writes them.",
    fix: "Allow iam:PassRole only on the exact roles of one's own pipelines.",
  },
  {
    id: "keyholder-codepipeline-create-pipeline",
    name: "iam:PassRole + codepipeline:CreatePipeline + codebuild:CreateProject + codepipeline:StartPipelineExecution",
    sources: [hackTricks("aws-codepipeline-privesc")],
    steps: [
      passRole("codebuild.amazonaws.com"),
      step("codebuild:CreateProject", "own-codebuild-project"),
      passServiceRole("codepipeline.amazonaws.com"),
      step("codepipeline:CreatePipeline", "own-codepipeline"),
      step("codepipeline:StartPipelineExecution", "own-codepipeline"),
    ],
    how: "Makes a pipeline that builds with a privileged role and runs one's commands with it.",
    fix: "Allow iam:PassRole only on the exact roles of one's own projects and pipelines.",
  },
];
