import { besideThePlan } from "./support/besideThePlan.ts";
import type { ResourceRule } from "../../rule.ts";

export const appInstallationIsNotWidened: ResourceRule = {
  name: "app-installation-is-not-widened",
  description: "No stack gives an app access to a repository.",
  why: "An app acts with its own permissions and without review; whoever holds its key holds them.",
  fix: "Remove it, and have an owner of the organisation decide.",
  sources: ["https://docs.github.com/en/apps/using-github-apps/reviewing-and-modifying-installed-github-apps"],
  exceptable: true,
  enforcement: "mandatory",
  scope: "resource",
  ...besideThePlan(
    ["appInstallationRepositories", "appInstallationRepository"],
    "It gives an app access to a repository, and no declaration names the app.",
  ),
};
