import { besideThePlan } from "./support/besideThePlan.ts";
import type { ResourceRule } from "../../rule.ts";

export const repositoryAccessIsAuthoritative: ResourceRule = {
  name: "repository-access-is-authoritative",
  description: "Who has access to a repository is said once, by the list of all its teams.",
  why: "A single grant stands beside the list and survives it; a person or team that was added by hand would be in no list at all.",
  fix: "Remove it, and have the declaration give the access.",
  sources: ["https://www.pulumi.com/registry/packages/github/api-docs/repositorycollaborators/", "decision 0011"],
  exceptable: true,
  enforcement: "mandatory",
  scope: "resource",
  ...besideThePlan(
    ["teamRepository", "repositoryCollaborator"],
    "It gives access to a repository beside the list of everybody who has it.",
  ),
};
