import type { EscalationPath } from "../escalationPath.ts";
import { pathfinding } from "./sources.ts";
import { step } from "./steps.ts";

export const codedeployPaths: readonly EscalationPath[] = [
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
];
