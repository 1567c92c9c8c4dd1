import type { EscalationPath } from "../escalationPath.ts";
import { cloudsplaining, pathfinding, prowler } from "./sources.ts";
import { passRole, step } from "./steps.ts";

export const apprunnerPaths: readonly EscalationPath[] = [
  {
    id: "apprunner-001",
    name: "iam:PassRole + apprunner:CreateService",
    sources: [pathfinding("apprunner-001"), cloudsplaining, prowler],
    steps: [passRole("tasks.apprunner.amazonaws.com"), step("apprunner:CreateService", "own-apprunner-service")],
    how: "Makes a service that runs one's command with a privileged instance role.",
    fix: "Allow iam:PassRole only on the exact roles of one's own services.",
  },
  {
    id: "apprunner-002",
    name: "apprunner:UpdateService",
    sources: [pathfinding("apprunner-002"), prowler],
    steps: [step("apprunner:UpdateService", "apprunner-service")],
    how: "Gives a service another image or start command, which runs with the service's instance role.",
    fix: "Allow apprunner:UpdateService only on services by name, whose role has no more than the caller needs.",
  },
];
