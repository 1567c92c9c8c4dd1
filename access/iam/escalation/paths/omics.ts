import type { EscalationPath } from "../escalationPath.ts";
import { pathfinding } from "./sources.ts";
import { passRole, step } from "./steps.ts";

/** HealthOmics. */
export const omicsPaths: readonly EscalationPath[] = [
  {
    id: "omics-001",
    name: "iam:PassRole + omics:CreateWorkflow + omics:StartRun",
    sources: [pathfinding("omics-001")],
    steps: [
      passRole("omics.amazonaws.com"),
      step("omics:CreateWorkflow", "none"),
      step("omics:StartRun", "own-omics-run"),
    ],
    how: "Makes a workflow and runs it with a privileged role, whose credentials it writes where one can read them.",
    fix: "Allow iam:PassRole only on the exact roles of one's own runs.",
  },
];
