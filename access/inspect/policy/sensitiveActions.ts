import { fillTemplate, placesOf } from "../../iam/escalation/place.ts";
import { type Finding, statementName } from "../../iam/finding.ts";
import type { Policy } from "../../iam/policy/policy.ts";
import { requestBox } from "../../iam/sets/box.ts";
import { newBudget } from "../../iam/sets/budget.ts";
import { findRequest } from "../../iam/sets/findRequest.ts";
import { allowedBy, intersect, setOf } from "../../iam/sets/permissionSet.ts";
import { reachOf } from "./everything.ts";
import type { PolicyRule } from "./policyRule.ts";
import { sensitive } from "./sensitiveTable.ts";

/** Secrets, the doors of resources and the audit trail are allowed by name. */
export const sensitiveActions: PolicyRule = {
  name: "sensitive-action-on-everything",
  description:
    "Reading secrets, changing resource policies and stopping the audit trail is allowed on named resources only.",
  judge(policy) {
    // Whoever may do everything is told so once.
    const cells = allowedBy(policy).filter(({ within }) =>
      within.every(({ statement }) => statement === undefined || !reachOf(statement).everyAction),
    );
    const budget = newBudget();
    return sensitive.flatMap(([action, template, effect]): readonly Finding[] => {
      const found = targetsIn(policy, template)
        .map((arn) => findRequest(intersect(setOf(requestBox(action, arn, [])), cells), budget))
        .find((one) => typeof one === "object");
      if (typeof found !== "object") return [];
      const statement = found.cell.within.at(-1)?.statement;
      return [
        {
          rule: "sensitive-action-on-everything",
          finding: `Action::${action}`,
          statement: statement === undefined ? "" : statementName(statement),
          severity: "medium",
          message: `allows "${action}" on resources that it does not name, which ${effect}.`,
          fix: "Name the resources.",
        },
      ];
    });
  },
};

/** The thing that no policy names, in each account and region that this one does. */
function targetsIn(policy: Policy, template: string): readonly string[] {
  return [...new Set(placesOf([policy]).map((place) => fillTemplate(template, place)))];
}
