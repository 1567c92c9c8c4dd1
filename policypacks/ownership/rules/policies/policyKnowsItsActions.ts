import { actionListSource, findAction } from "../../../../access/iam/actions/actionList.ts";
import { unknownActions } from "../../../../access/inspect/policy/unknownActions.ts";
import { inQuotes } from "../../../../model/index.ts";
import { policyRule } from "../../documents/policyRule.ts";

/** Every action is one that AWS has. */
export const policyKnowsItsActions = policyRule({
  name: "policy-knows-its-actions",
  description: "Every action of a policy is one that AWS has.",
  why: "A misspelt action denies nothing where it should deny, and AWS may bring an action of that name one day.",
  fix: "Correct the name, or remove it.",
  sources: [
    "https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html",
  ],
  exceptable: true,
  judge: ({ field, policy }) => {
    const names = policy.statements.flatMap(({ action }) => action.values);
    if (names.every((name) => findAction(name) !== undefined)) return [];
    return unknownActions.judge(policy).map(({ finding, statement }) => ({
      id: finding,
      field: `${field}.${statement}`,
      message: `${inQuotes(finding.replace(/^Action::/, ""))} is no action in ${actionListSource}.`,
    }));
  },
});
