import { asText, shown } from "../../../../access/stack/values/valueAt.ts";
import type { ResourceRule } from "../../rule.ts";
import { deploymentPolicyTypes, type DeploymentSource, deploymentSources } from "./support/deploymentSources.ts";

export const deploymentSourceIsNarrow: ResourceRule = {
  name: "deployment-source-is-narrow",
  description:
    "A branch that may deploy is named in full, and a pattern of tags begins with the text that its tags share.",
  why: "Whoever can make a branch or tag that a pattern fits can deploy, and nobody has to review the making.",
  fix: "Name each branch in full, and begin a pattern of tags with its own text.",
  sources: [
    "https://docs.github.com/en/actions/reference/workflows-and-actions/deployments-and-environments",
    "decision 0003",
  ],
  exceptable: true,
  enforcement: "mandatory",
  scope: "resource",
  types: deploymentPolicyTypes,
  check: (resource) =>
    deploymentSources(resource)
      .filter(isWide)
      .map(({ kind, field, pattern }) => ({
        id: `${kind === "tag" ? "Tag" : "Branch"}::${asText(pattern)}`,
        field,
        message: `${shown(pattern)} is ${kind === "tag" ? "no pattern that begins with text" : "not the name of one branch"}.`,
      })),
};

function isWide({ kind, pattern }: DeploymentSource): boolean {
  if (typeof pattern !== "string") return true;
  return kind === "tag"
    ? !/^\w[^?[\]{}\\]*$/.test(pattern) || pattern.includes("**")
    : !/^[^*?[\]{}\\]+$/.test(pattern);
}
