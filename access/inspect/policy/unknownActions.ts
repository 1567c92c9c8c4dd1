import { actionListSource } from "../../iam/actions/actionList.ts";
import { expandActions } from "../../iam/actions/expandActions.ts";
import { statementName } from "../../iam/finding.ts";
import type { PolicyRule } from "./policyRule.ts";

/** Every action is one that AWS has. */
export const unknownActions: PolicyRule = {
  name: "unknown-action",
  description: "Every action is one that AWS has: a Deny of any other denies nothing.",
  judge({ statements }) {
    const values = new Set(statements.flatMap(({ action }) => action.values));
    const unknown = new Set(
      [...values].filter((value) => expandActions({ negated: false, values: [value] }).length === 0),
    );
    return statements.flatMap((statement) =>
      statement.action.values
        .filter((value) => unknown.has(value))
        .map((value) => {
          const meansNothing = `names "${value}", which is no action in ${actionListSource}`;
          const weakens = (statement.effect === "Deny") !== statement.action.negated;
          return {
            rule: "unknown-action",
            finding: `Action::${value}`,
            statement: statementName(statement),
            severity: weakens ? "medium" : "low",
            message: `${meansNothing}, so that it ${statement.effect === "Deny" ? "denies" : "allows"} nothing there.`,
            fix: "Correct the name, or remove it.",
          } as const;
        }),
    );
  },
};
