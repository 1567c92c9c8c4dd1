import { issuerLookAlike } from "../../../../access/iam/trust/web/issuerLookAlike.ts";
import { issuerOf } from "../../../../access/iam/trust/web/issuer.ts";
import { inQuotes } from "../../../../model/index.ts";
import { allowing } from "../../documents/allowing.ts";
import { placeOf } from "../../documents/placeOf.ts";
import { accountOf } from "../../documents/planIndex.ts";
import { trustField } from "../../documents/trustOf.ts";
import { trustRule } from "../../documents/trustRule.ts";

/** Tokens count only where GitHub signed them, by the provider of the role's own account. */
export const roleTrustNamesOneIssuer = trustRule({
  name: "role-trust-names-one-issuer",
  description: "The only identity provider that a role trusts is GitHub's of its own account, as the plan names it.",
  why: "Whoever runs another issuer, also one whose host only reads like GitHub's, signs any subject that they like.",
  fix: "Name the ARN of the planned provider, or remove the statement.",
  sources: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_create_oidc.html"],
  exceptable: true,
  judge: (policy, context, resource) => {
    const account = accountOf(resource, context)?.key;
    const planned = context.plan.oidcProviders.filter((one) => one.account === account).map(({ arn }) => arn);
    return allowing(policy).flatMap((statement) =>
      (statement.principal?.negated === false ? statement.principal.values : []).flatMap((principal) => {
        if (principal.kind !== "federated" || planned.includes(principal.provider)) return [];
        const issuer = issuerOf(principal);
        const [alike] = issuer === undefined ? [] : issuerLookAlike(issuer);
        return [
          {
            id: `Principal::${principal.provider}`,
            field: placeOf(trustField, statement),
            message: alike?.message ?? `${inQuotes(principal.provider)} is not the planned identity provider.`,
          },
        ];
      }),
    );
  },
});
