import type { EscalationPath } from "../escalationPath.ts";
import { pathfinding } from "./sources.ts";
import { passRole, step } from "./steps.ts";

export const imagebuilderPaths: readonly EscalationPath[] = [
  {
    id: "imagebuilder-001",
    name: "iam:PassRole + imagebuilder:CreateComponent + imagebuilder:CreateImageRecipe + imagebuilder:CreateInfrastructureConfiguration + imagebuilder:CreateImage",
    sources: [pathfinding("imagebuilder-001")],
    steps: [
      passRole("ec2.amazonaws.com"),
      step("imagebuilder:CreateComponent", "own-imagebuilder-component"),
      step("imagebuilder:CreateImageRecipe", "own-imagebuilder-recipe"),
      step("imagebuilder:CreateInfrastructureConfiguration", "own-imagebuilder-infrastructure"),
      step("imagebuilder:CreateImage", "own-imagebuilder-image"),
    ],
    how: "Builds an image on an instance with a privileged role, which runs one's component with it.",
    fix: "Allow iam:PassRole only on the exact roles of one's own image builds.",
  },
];
