import type { EscalationPath } from "../escalationPath.ts";
import { pathfinding } from "./sources.ts";
import { passRole, step } from "./steps.ts";

/** Managed Service for Apache Flink. */
export const kinesisanalyticsPaths: readonly EscalationPath[] = [
  {
    id: "kinesisanalytics-001",
    name: "iam:PassRole + kinesisanalytics:CreateApplication + kinesisanalytics:StartApplication",
    sources: [pathfinding("kinesisanalytics-001")],
    steps: [
      passRole("kinesisanalytics.amazonaws.com"),
      step("kinesisanalytics:CreateApplication", "none"),
      step("kinesisanalytics:StartApplication", "own-flink-application"),
    ],
    how: "Makes a Flink application that runs one's code with a privileged role, and starts it.",
    fix: "Allow iam:PassRole only on the exact roles of one's own applications.",
  },
];
