import { awsAudience } from "../../../../access/aws/trust/workflowStatements.ts";
import { inQuotes } from "../../../../model/index.ts";
import { exactValues } from "../../documents/exactValues.ts";
import { placeOf } from "../../documents/placeOf.ts";
import { tokenStatements } from "../../documents/tokenStatements.ts";
import { trustField } from "../../documents/trustOf.ts";
import { trustRule } from "../../documents/trustRule.ts";

/** A token that was made for somebody else opens nothing here. */
export const roleTrustPinsTheAudience = trustRule({
  name: "role-trust-pins-the-audience",
  description: `A statement that admits tokens compares their audience by StringEquals with "${awsAudience}".`,
  why: "A token that a workflow gets for another service could be handed on by that service and open the role.",
  fix: `Compare "token.actions.githubusercontent.com:aud" by StringEquals with "${awsAudience}".`,
  sources: ["https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws"],
  exceptable: true,
  judge: (policy) =>
    tokenStatements(policy).flatMap(({ statement, issuer }) => {
      const key = `${issuer.name}:aud`;
      const field = placeOf(trustField, statement);
      const values = exactValues(statement, key);
      if (values === undefined)
        return [{ id: `Condition::${key}`, field, message: `No StringEquals binds ${inQuotes(key)}.` }];
      return values
        .filter((value) => value !== awsAudience)
        .map((value) => ({ id: `Audience::${value}`, field, message: `The audience ${inQuotes(value)} is admitted.` }));
    }),
});
