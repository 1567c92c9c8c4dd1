import type { EscalationPath } from "../escalationPath.ts";
import { pathfinding } from "./sources.ts";
import { passRole, step } from "./steps.ts";

export const braketPaths: readonly EscalationPath[] = [
  {
    id: "braket-001",
    name: "iam:PassRole + braket:CreateJob",
    sources: [pathfinding("braket-001")],
    steps: [passRole("braket.amazonaws.com"), step("braket:CreateJob", "own-braket-job")],
    how: "Starts a hybrid job that runs one's script with a privileged role.",
    fix: "Allow iam:PassRole only on the exact roles of one's own jobs.",
  },
];
