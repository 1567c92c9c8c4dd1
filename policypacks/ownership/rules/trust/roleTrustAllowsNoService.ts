import { inQuotes } from "../../../../model/index.ts";
import { allowing } from "../../documents/allowing.ts";
import { placeOf } from "../../documents/placeOf.ts";
import { trustField } from "../../documents/trustOf.ts";
import { trustRule } from "../../documents/trustRule.ts";

/** A role of people and workflows is not one that a machine runs as. */
export const roleTrustAllowsNoService = trustRule({
  name: "role-trust-allows-no-service",
  description: "No service of AWS may assume a role of this stack.",
  why: "Whoever may pass the role to a function or a machine then has all of it without being trusted, and without MFA.",
  fix: "Remove the service: what a workload runs as is made with the service's infrastructure.",
  sources: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html"],
  exceptable: true,
  judge: (policy) =>
    allowing(policy).flatMap((statement) =>
      (statement.principal?.negated === false ? statement.principal.values : []).flatMap((principal) =>
        principal.kind === "service"
          ? [
              {
                id: `Principal::${principal.service}`,
                field: placeOf(trustField, statement),
                message: `The service ${inQuotes(principal.service)} may assume the role.`,
              },
            ]
          : [],
      ),
    ),
});
