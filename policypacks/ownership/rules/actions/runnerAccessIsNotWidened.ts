import { besideThePlan } from "../repositories/support/besideThePlan.ts";
import type { ResourceRule } from "../../rule.ts";

export const runnerAccessIsNotWidened: ResourceRule = {
  name: "runner-access-is-not-widened",
  description: "No stack makes runners or opens a group of them.",
  why: "Whoever shares a runner with a deployment can read its token and change what it builds.",
  fix: "Remove it, and have an owner of the organisation decide.",
  sources: [
    "https://docs.github.com/en/actions/how-tos/manage-runners/self-hosted-runners/manage-access",
    "https://docs.github.com/en/actions/reference/security/secure-use",
  ],
  exceptable: true,
  enforcement: "mandatory",
  scope: "resource",
  ...besideThePlan(
    ["actionsRunnerGroup", "enterpriseActionsRunnerGroup", "actionsHostedRunner"],
    "It decides on whose machines workflows run, and no declaration names it.",
  ),
};
