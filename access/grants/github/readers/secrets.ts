import type { TypeReader } from "../../typeReader.ts";
import { settingReader } from "../settings/settingReader.ts";
import { fromLaxToStrict, opens } from "../settings/strengths.ts";

/**
 * Secrets and variables of workflows: that they are there, and who reads them. No value is ever shown, not even of a variable, and not even where
 * somebody wrote a secret into the declaration without saying that it is one.
 */
export const secrets: TypeReader = settingReader(
  [
    "actionsSecret",
    "actionsEnvironmentSecret",
    "actionsOrganizationSecret",
    "actionsOrganizationSecretRepositories",
    "actionsOrganizationSecretRepository",
    "actionsVariable",
    "actionsEnvironmentVariable",
    "actionsOrganizationVariable",
    "actionsOrganizationVariableRepositories",
    "actionsOrganizationVariableRepository",
    "codespacesSecret",
    "codespacesOrganizationSecret",
    "codespacesOrganizationSecretRepositories",
    "codespacesUserSecret",
    "dependabotSecret",
    "dependabotOrganizationSecret",
    "dependabotOrganizationSecretRepositories",
    "dependabotOrganizationSecretRepository",
  ],
  {
    // By which key it is sent, and what happens when it was changed by hand.
    harmless: ["keyId", "destroyOnDrift", "etag"],
    secret: ["plaintextValue", "encryptedValue", "value", "valueEncrypted"],
    strength: { visibility: fromLaxToStrict("all", "private", "selected"), selectedRepositoryIds: opens },
    // GitHub compares their names without letter case, and answers in capitals.
    spelling: { secretName: (text) => text.toUpperCase(), variableName: (text) => text.toUpperCase() },
  },
);
