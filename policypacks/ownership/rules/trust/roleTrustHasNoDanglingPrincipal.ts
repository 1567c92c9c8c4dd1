import { inQuotes } from "../../../../model/index.ts";
import { placeOf } from "../../documents/placeOf.ts";
import { trustField } from "../../documents/trustOf.ts";
import { trustRule } from "../../documents/trustRule.ts";

/** Everybody whom a trust policy names exists. */
export const roleTrustHasNoDanglingPrincipal = trustRule({
  name: "role-trust-has-no-dangling-principal",
  description:
    "No principal of a trust policy is a unique id such as AIDA… or AROA…, which is what AWS leaves of one that was deleted.",
  why: "The person who is meant can no longer assume the role, and somebody who is made anew under the same name is not the same.",
  fix: "Remove it, or name the principal that stands in its place by its ARN.",
  sources: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids"],
  exceptable: true,
  judge: ({ statements }) =>
    statements.flatMap((statement) =>
      (statement.principal?.values ?? []).flatMap((principal) =>
        principal.kind === "unique-id" || principal.kind === "canonical-user"
          ? [
              {
                id: `Principal::${principal.id}`,
                field: placeOf(trustField, statement),
                message: `${inQuotes(principal.id)} is a unique id and names nobody whom a reader could know.`,
              },
            ]
          : [],
      ),
    ),
});
