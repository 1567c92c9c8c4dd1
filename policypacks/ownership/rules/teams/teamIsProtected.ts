import { githubType } from "../repositories/support/githubType.ts";
import type { ResourceRule } from "../../rule.ts";

export const teamIsProtected: ResourceRule = {
  name: "team-is-protected",
  description: "No team is deleted by an update.",
  why: "With a team goes its place in every CODEOWNERS file: GitHub then asks nobody for review, and says nothing.",
  fix: "Set the option protect of the team to true.",
  sources: ["https://www.pulumi.com/docs/iac/concepts/resources/options/protect/"],
  exceptable: true,
  enforcement: "mandatory",
  scope: "resource",
  types: [githubType("team")],
  check: ({ options }) =>
    options.protect
      ? []
      : [{ id: "Option::protect", field: "protect", message: "It is not protected, so an update can delete it." }],
};
