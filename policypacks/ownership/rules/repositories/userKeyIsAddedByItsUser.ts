import { besideThePlan } from "./support/besideThePlan.ts";
import type { ResourceRule } from "../../rule.ts";

export const userKeyIsAddedByItsUser: ResourceRule = {
  name: "user-key-is-added-by-its-user",
  description: "Nobody adds a key to an account but the user of it.",
  why: "A key of the account that runs the update opens everything that the account opens, and is used without a trace in this stack.",
  fix: "Remove it.",
  sources: ["https://docs.github.com/en/authentication/connecting-to-github-with-ssh/about-ssh"],
  exceptable: true,
  enforcement: "mandatory",
  scope: "resource",
  ...besideThePlan(["userSshKey", "userGpgKey"], "It adds a key to the account that runs the update."),
};
