import { isHidden, shown, valueAt } from "../../../../access/stack/values/valueAt.ts";
import type { ResourceRule } from "../../rule.ts";
import { approvalsOf, tooFewApprovals } from "./support/approvalsOf.ts";
import { forRulesets, rulesetTypes } from "./support/rulesets.ts";

export const rulesetRequiresApproval: ResourceRule = {
  name: "ruleset-requires-approval",
  description: "A change needs as many approvals as the plan derives for its repository, and at least one.",
  why: "Without an approval one person alone changes what is deployed. The plan asks for two where at least four engineers can give them, and for one where a second would stop a small team.",
  fix: "Set rules.pullRequest.requiredApprovingReviewCount to the number of the plan.",
  sources: [
    "https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets",
    "https://github.com/ossf/scorecard/blob/main/docs/checks.md#branch-protection",
  ],
  exceptable: true,
  enforcement: "mandatory",
  scope: "resource",
  types: rulesetTypes,
  check: forRulesets("branch", ({ properties }, context) => {
    const field = "rules.pullRequest.requiredApprovingReviewCount";
    const count = valueAt(properties, field);
    const needed = approvalsOf(valueAt(properties, "repository"), context);
    if (isHidden(count) || !tooFewApprovals(count, needed)) return [];
    const what = count === undefined ? "No approval is asked for" : `${shown(count)} is asked for`;
    return [{ id: `Field::${field}`, field, message: `${what}, and "${needed}" is needed.` }];
  }),
};
