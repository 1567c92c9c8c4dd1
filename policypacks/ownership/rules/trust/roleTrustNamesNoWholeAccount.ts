import { inQuotes } from "../../../../model/index.ts";
import { namedCallers } from "../../documents/namedCallers.ts";
import { placeOf } from "../../documents/placeOf.ts";
import { assumingEntrances, trustField } from "../../documents/trustOf.ts";
import { trustRule } from "../../documents/trustRule.ts";

/** Who is trusted is a person, not whoever an account lets. */
export const roleTrustNamesNoWholeAccount = trustRule({
  name: "role-trust-names-no-whole-account",
  description: "Where a trust policy names an account, an exact condition on aws:PrincipalArn names the people in it.",
  why: "A trusted account trusts everybody to whom its administrators give sts:AssumeRole, and this stack never hears of it.",
  fix: "Name the users or sessions themselves as principals.",
  sources: [
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-accounts",
  ],
  exceptable: true,
  judge: (policy) =>
    assumingEntrances(policy).flatMap(({ door }) => {
      const { principal, statement } = door;
      if (principal.kind !== "account" || namedCallers(door).length > 0) return [];
      const message = `Whoever account ${inQuotes(principal.account)} lets is admitted.`;
      return [{ id: `Principal::${principal.account}`, field: placeOf(trustField, statement), message }];
    }),
});
