import { besideThePlan } from "../repositories/support/besideThePlan.ts";
import type { ResourceRule } from "../../rule.ts";

export const secretAccessIsNotWidened: ResourceRule = {
  name: "secret-access-is-not-widened",
  description: "No stack shares a secret or variable of the organisation.",
  why: "A secret of the organisation is read by every workflow of the repositories that it is opened to, past the environments and their reviewers.",
  fix: "Remove it, and let the workflow assume a role, or keep the secret where its owner writes it.",
  sources: ["https://docs.github.com/en/actions/concepts/security/secrets"],
  exceptable: true,
  enforcement: "mandatory",
  scope: "resource",
  ...besideThePlan(
    [
      "actionsOrganizationSecret",
      "actionsOrganizationSecretRepositories",
      "actionsOrganizationSecretRepository",
      "actionsOrganizationVariable",
      "actionsOrganizationVariableRepositories",
      "actionsOrganizationVariableRepository",
      "codespacesOrganizationSecret",
      "codespacesOrganizationSecretRepositories",
      "codespacesUserSecret",
      "dependabotOrganizationSecret",
      "dependabotOrganizationSecretRepositories",
      "dependabotOrganizationSecretRepository",
    ],
    "It opens a secret or variable of the organisation to repositories, and no declaration says who may read it.",
  ),
};
