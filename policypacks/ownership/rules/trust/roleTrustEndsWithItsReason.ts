import { endOf } from "../../documents/endOf.ts";
import { inQuotes } from "../../../../model/index.ts";
import { namedCallers } from "../../documents/namedCallers.ts";
import { personOf } from "../../documents/personOf.ts";
import { placeOf } from "../../documents/placeOf.ts";
import { plannedRoleOf } from "../../documents/planIndex.ts";
import { assumingEntrances, trustField } from "../../documents/trustOf.ts";
import { trustRule } from "../../documents/trustRule.ts";

/** Trust that rests on an exception, or on somebody who leaves, ends by itself. */
export const roleTrustEndsWithItsReason = trustRule({
  name: "role-trust-ends-with-its-reason",
  description:
    "Whoever is trusted until a date is trusted by a statement that ends then: DateLessThan aws:CurrentTime.",
  why: "An end that only our own jobs would carry out does not come when they stand still.",
  fix: "Add the condition DateLessThan aws:CurrentTime with the planned end.",
  sources: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_examples_aws-dates.html"],
  exceptable: true,
  judge: (policy, context, resource) => {
    const until = new Map(
      plannedRoleOf(resource, context)?.trustedPeople.map((one) => [one.principal, one.until] as const),
    );
    return assumingEntrances(policy).flatMap(({ door }) =>
      namedCallers(door).flatMap((principal) => {
        const planned = until.get(principal);
        const ends = endOf(door.statement);
        if (planned === undefined || (ends !== undefined && ends <= Date.parse(planned) / 1000)) return [];
        const who = personOf(context.ownership, principal) ?? principal;
        const message = `${inQuotes(who)} is trusted ${ends === undefined ? "without an end" : "for longer"}, and the plan says until "${planned}".`;
        return [{ id: `Principal::${who}`, field: placeOf(trustField, door.statement), message }];
      }),
    );
  },
});
