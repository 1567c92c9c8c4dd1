import type { EscalationPath } from "../escalationPath.ts";
import { cloudsplaining, iamVulnerable, pathfinding, prowler, rhino } from "./sources.ts";
import { passRole, step } from "./steps.ts";

export const datapipelinePaths: readonly EscalationPath[] = [
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
];
