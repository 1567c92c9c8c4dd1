import type { EscalationPath } from "../escalationPath.ts";
import { pathfinding } from "./sources.ts";
import { passRole, step } from "./steps.ts";

export const gameliftPaths: readonly EscalationPath[] = [
  {
    id: "gamelift-001",
    name: "iam:PassRole + gamelift:CreateBuild + gamelift:RequestUploadCredentials + gamelift:CreateFleet",
    sources: [pathfinding("gamelift-001")],
    steps: [
      passRole("gamelift.amazonaws.com", "ec2.amazonaws.com"),
      step("gamelift:CreateBuild", "none"),
      step("gamelift:RequestUploadCredentials", "own-gamelift-build"),
      step("gamelift:CreateFleet", "none"),
    ],
    how: "Uploads a game server of one's own and starts a fleet that runs it with a privileged role.",
    fix: "Allow iam:PassRole only on the exact roles of one's own fleets.",
  },
];
