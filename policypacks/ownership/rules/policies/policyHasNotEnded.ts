import { inQuotes } from "../../../../model/index.ts";
import { allowing } from "../../documents/allowing.ts";
import { endOf } from "../../documents/endOf.ts";
import { intendedFor } from "../../documents/intendedFor.ts";
import { placeOf } from "../../documents/placeOf.ts";
import { policyRule } from "../../documents/policyRule.ts";

/** What stands in a policy still holds, or ended because the plan says so. */
export const policyHasNotEnded = policyRule({
  name: "policy-has-not-ended",
  description: "No statement allows something until a date that has passed, unless the duty has lapsed by the plan.",
  why: "A dead statement hides that nobody has the access that everybody believes to be there, and wakes when somebody edits the date.",
  fix: "Remove the statement, or renew what it rests on.",
  sources: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_examples_aws-dates.html"],
  exceptable: true,
  judge: ({ field, policy }, context, resource) => {
    const now = Date.parse(`${context.today}T00:00:00Z`) / 1000;
    const planned = intendedFor(resource, context)?.role?.permissionsEnd;
    const lapsed = planned === undefined ? undefined : Date.parse(planned) / 1000;
    return allowing(policy).flatMap((statement) => {
      const end = endOf(statement);
      if (end === undefined || end > now || end === lapsed) return [];
      const day = new Date(end * 1000).toISOString();
      const actions = statement.action.values.toSorted();
      return actions.map((action) => ({
        id: `Action::${action}`,
        field: placeOf(field, statement),
        message: `${inQuotes(action)} was allowed until "${day}".`,
      }));
    });
  },
});
