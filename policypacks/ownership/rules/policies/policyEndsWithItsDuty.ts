import { inQuotes } from "../../../../model/index.ts";
import { allowing } from "../../documents/allowing.ts";
import { endOf } from "../../documents/endOf.ts";
import { intendedFor } from "../../documents/intendedFor.ts";
import { placeOf } from "../../documents/placeOf.ts";
import { policyRule } from "../../documents/policyRule.ts";

/** A duty that lapses takes its permissions with it, by IAM itself. */
export const policyEndsWithItsDuty = policyRule({
  name: "policy-ends-with-its-duty",
  description:
    "Where a duty that is not reviewed is revoked, each statement of its role ends then: DateLessThan aws:CurrentTime.",
  why: "An end that only our own jobs would carry out does not come when they stand still.",
  fix: "Add the condition DateLessThan aws:CurrentTime with the planned end.",
  sources: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_examples_aws-dates.html"],
  exceptable: true,
  types: ["aws:iam/rolePolicy:RolePolicy"],
  judge: ({ field, policy }, context, resource) => {
    const planned = intendedFor(resource, context)?.role?.permissionsEnd;
    if (planned === undefined) return [];
    const last = Date.parse(planned) / 1000;
    return allowing(policy)
      .filter((statement) => (endOf(statement) ?? Number.POSITIVE_INFINITY) > last)
      .flatMap((statement) =>
        statement.action.values.map((action) => ({
          id: `Action::${action}`,
          field: placeOf(field, statement),
          message: `${inQuotes(action)} is allowed beyond the planned end "${planned}".`,
        })),
      );
  },
});
