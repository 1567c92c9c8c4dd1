import type { Principal } from "../../../../access/iam/policy/principal.ts";
import { inQuotes } from "../../../../model/index.ts";
import { allowing } from "../../documents/allowing.ts";
import { placeOf } from "../../documents/placeOf.ts";
import { trustField } from "../../documents/trustOf.ts";
import { trustRule } from "../../documents/trustRule.ts";

/** Whom a role trusts is written out. */
export const roleTrustNamesNoWildcard = trustRule({
  name: "role-trust-names-no-wildcard",
  description: "Every principal of a trust policy is written out, without a wildcard.",
  why: 'A "*" in a trust policy admits everybody with an AWS account whom no condition happens to refuse, today and after the next edit.',
  fix: "Name each principal that may assume the role.",
  sources: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html"],
  exceptable: false,
  judge: (policy) =>
    allowing(policy).flatMap((statement) =>
      (statement.principal?.values ?? [])
        .map(nameOf)
        .filter((name) => /[*?]/.test(name))
        .map((name) => ({
          id: `Principal::${name}`,
          field: placeOf(trustField, statement),
          message: `${inQuotes(name)} is a wildcard.`,
        })),
    ),
});

function nameOf(principal: Principal): string {
  switch (principal.kind) {
    case "anyone":
      return "*";
    case "account":
      return principal.account;
    case "arn":
      return principal.arn;
    case "service":
      return principal.service;
    case "federated":
      return principal.provider;
    case "unique-id":
    case "canonical-user":
      return principal.id;
  }
}
