import { githubType } from "../repositories/support/githubType.ts";
import { isHidden, shown, valueAt } from "../../../../access/stack/values/valueAt.ts";
import type { ResourceRule } from "../../rule.ts";

const field = "allowedActions";

export const allowedActionsAreSelected: ResourceRule = {
  name: "allowed-actions-are-selected",
  description: "Workflows run actions of the organisation, or selected ones, where a stack says which.",
  why: "An action of a stranger runs with the token of the workflow, and in front of a deployment with its role. Where nothing is said, all are allowed.",
  fix: 'Set allowedActions to "selected" or "local_only", or remove the resource.',
  sources: [
    "https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/enabling-features-for-your-repository/managing-github-actions-settings-for-a-repository",
  ],
  exceptable: true,
  enforcement: "mandatory",
  scope: "resource",
  types: [
    githubType("actionsRepositoryPermissions"),
    githubType("actionsOrganizationPermissions"),
    githubType("enterpriseActionsPermissions"),
  ],
  check: ({ properties }) => {
    const allowed = valueAt(properties, field);
    if (isHidden(allowed) || allowed === "selected" || allowed === "local_only") return [];
    if (allowed === undefined && valueAt(properties, "enabled") === false) return [];
    const what = allowed === undefined ? "Every action is allowed" : `${shown(allowed)} is allowed`;
    return [{ id: `Field::${field}`, field, message: `${what}, not selected ones.` }];
  },
};
