import { inQuotes, type StatusCheck } from "../../../../model/index.ts";
import { repositoryOf } from "../repositories/support/repositoryOf.ts";
import { isHidden, valueAt } from "../../../../access/stack/values/valueAt.ts";
import type { Finding, ResourceRule } from "../../rule.ts";
import { checksField, type RequiredCheck, requiredChecks } from "./support/requiredChecks.ts";
import { forRulesets, rulesetTypes } from "./support/rulesets.ts";

export const rulesetRequiresTheScans: ResourceRule = {
  name: "ruleset-requires-the-scans",
  description: "A change merges only after the scan of its code and the scan of its dependencies, as declared.",
  why: "A scan that is not required is skipped when it is in the way, and its findings come after the release.",
  fix: "Require the checks that the declaration names for the repository.",
  sources: [
    "https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets",
    "https://github.com/ossf/scorecard/blob/main/docs/checks.md#branch-protection",
  ],
  exceptable: true,
  enforcement: "mandatory",
  scope: "resource",
  types: rulesetTypes,
  check: forRulesets("branch", ({ properties }, context) => {
    const required = requiredChecks(properties);
    if (required === undefined) return [];
    if (required.length === 0)
      return [finding("Field::rules.requiredStatusChecks.requiredChecks", "No check is required.")];
    const { declared } = repositoryOf(valueAt(properties, "repository"), context);
    if (!declared) return [];
    const { sast, dependencyScan } = declared.repository.checks;
    return [
      ...scan(required, sast, "the scan of the code"),
      ...scan(required, dependencyScan, "the scan of the dependencies"),
    ];
  }),
};

function scan(required: readonly RequiredCheck[], { context, integrationId }: StatusCheck, what: string) {
  const named = required.filter((check) => check.context === context || isHidden(check.context));
  if (named.some(({ app }) => app === integrationId || isHidden(app))) return [];
  const message =
    named.length === 0
      ? `${inQuotes(context)}, ${what}, is not required.`
      : `${inQuotes(context)}, ${what}, is not to be reported by ${inQuotes(integrationId)}.`;
  return [finding(`Check::${context}`, message)];
}

function finding(id: string, message: string): Finding {
  return { id, field: checksField, message };
}
