import { compareText, inQuotes } from "../../../../model/index.ts";
import { allowing } from "../../documents/allowing.ts";
import { placeOf } from "../../documents/placeOf.ts";
import { policyRule } from "../../documents/policyRule.ts";

/** What is allowed is written out, action by action. */
export const policyNamesExactActions = policyRule({
  name: "policy-names-exact-actions",
  description: "A statement that allows names its actions: no wildcard, and no NotAction.",
  why: "A pattern also allows what AWS adds under it tomorrow, and nobody who reads it knows what it means today.",
  fix: "Write out the actions that the duty needs.",
  sources: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notaction.html"],
  exceptable: true,
  judge: ({ field, policy }) =>
    allowing(policy).flatMap((statement) => {
      const { negated, values } = statement.action;
      const place = placeOf(field, statement);
      if (negated) {
        const names = values.toSorted(compareText).join(",");
        return [{ id: `NotAction::${names}`, field: place, message: `Everything but ${inQuotes(names)} is allowed.` }];
      }
      return values
        .filter((value) => /[*?]/.test(value))
        .map((value) => ({ id: `Action::${value}`, field: place, message: `${inQuotes(value)} is a pattern.` }));
    }),
});
