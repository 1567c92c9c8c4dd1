import type { TypeReader } from "../../typeReader.ts";
import { opens } from "../settings/strengths.ts";
import { settingReader } from "../settings/settingReader.ts";

/** A branch or tag, or a pattern of them, from which a run reaches an environment: each one opens it further. */
export const deploymentPolicy: TypeReader = settingReader(
  ["repositoryEnvironmentDeploymentPolicy", "repositoryDeploymentBranchPolicy"],
  {
    kind: "protection",
    harmless: ["etag"],
    strength: { branchPattern: opens, tagPattern: opens, name: opens },
  },
);
