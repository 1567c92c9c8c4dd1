import { inQuotes } from "../../../../model/index.ts";
import { exactValues } from "../../documents/exactValues.ts";
import { placeOf } from "../../documents/placeOf.ts";
import { plannedRoleOf } from "../../documents/planIndex.ts";
import { tokenStatements } from "../../documents/tokenStatements.ts";
import { trustField } from "../../documents/trustOf.ts";
import { trustRule } from "../../documents/trustRule.ts";

/** A role is for one workflow, and says which, letter by letter. */
export const roleTrustNamesOneSubject = trustRule({
  name: "role-trust-names-one-subject",
  description:
    "A statement that admits tokens compares their subject by StringEquals with one text, or with the forms of it that the plan gives during a migration.",
  why: "Every workflow on GitHub can get a token of the same issuer: the subject alone tells ours, and a pattern or a second value lets others in.",
  fix: 'Compare "token.actions.githubusercontent.com:sub" by StringEquals with the subject of the reviewed environment.',
  sources: [
    "https://docs.github.com/en/actions/reference/security/oidc",
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_oidc_secure-by-default.html",
  ],
  exceptable: true,
  judge: (policy, context, resource) => {
    const planned = plannedRoleOf(resource, context)?.trustedWorkflows.flatMap(({ subjects }) => subjects) ?? [];
    return tokenStatements(policy).flatMap(({ statement, issuer }) => {
      const key = `${issuer.name}:sub`;
      const field = placeOf(trustField, statement);
      const values = exactValues(statement, key);
      if (values === undefined)
        return [{ id: `Condition::${key}`, field, message: `No StringEquals binds ${inQuotes(key)}.` }];
      const further = values.length === 1 ? [] : values.filter((value) => !planned.includes(value));
      return [
        ...further.map((value) => ({
          id: `Subject::${value}`,
          field,
          message: `The subject ${inQuotes(value)} is admitted beside others.`,
        })),
        ...values
          .filter((value) => /[*?]/.test(value))
          .map((value) => ({
            id: `Subject::${value}`,
            field,
            message: `${inQuotes(value)} is no subject of a token.`,
          })),
      ];
    });
  },
});
