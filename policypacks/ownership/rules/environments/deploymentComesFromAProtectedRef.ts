import { inQuotes } from "../../../../model/index.ts";
import { repositoryOf } from "../repositories/support/repositoryOf.ts";
import { asText, isHidden, shown, textAt, valueAt } from "../../../../access/stack/values/valueAt.ts";
import type { ResourceRule } from "../../rule.ts";
import { coveredBy } from "./support/coveredBy.ts";
import { deploymentPolicyTypes, deploymentSources } from "./support/deploymentSources.ts";

export const deploymentComesFromAProtectedRef: ResourceRule = {
  name: "deployment-comes-from-a-protected-ref",
  description: "What may deploy to an environment is protected by an active ruleset of the plan for that repository.",
  why: "A branch without protection changes without review, and a tag without it can be moved: the environment would then deploy code that nobody has seen.",
  fix: "Name the branch or tag among deployBranches or deployTags of the environment, which protects it in the same step.",
  sources: [
    "https://docs.github.com/en/actions/reference/workflows-and-actions/deployments-and-environments",
    "https://slsa.dev/spec/v1.2/source-requirements",
    "decision 0003",
  ],
  exceptable: true,
  enforcement: "mandatory",
  scope: "resource",
  types: deploymentPolicyTypes,
  check: (resource, context) => {
    const repository = valueAt(resource.properties, "repository");
    if (isHidden(repository)) return [];
    const { planned } = repositoryOf(repository, context);
    const rulesets = context.plan.rulesets.filter((ruleset) => ruleset.repository === planned?.key);
    return deploymentSources(resource)
      .filter((source) => !rulesets.some((ruleset) => coveredBy(ruleset, source, planned?.defaultBranch ?? "")))
      .map(({ kind, field, pattern }) => {
        const where = inQuotes(textAt(resource.properties, "repository") ?? "");
        return {
          id: `${kind === "tag" ? "Tag" : "Branch"}::${asText(pattern)}`,
          field,
          message: `No ruleset of the plan protects the ${kind} ${shown(pattern)} of ${where}.`,
        };
      });
  },
};
