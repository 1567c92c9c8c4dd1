import type { PlannedRole } from "../../../../access/index.ts";
import type { ExpectedPrincipal } from "../../../../access/iam/trust/expected/expectedPrincipal.ts";
import { admitsOnly } from "../../../../access/iam/trust/expected/admitsOnly.ts";
import { issuerKind, issuerOf } from "../../../../access/iam/trust/web/issuer.ts";
import { canonicalPolicy } from "../../../../access/iam/policy/canonicalPolicy.ts";
import type { Policy } from "../../../../access/iam/policy/policy.ts";
import { inQuotes } from "../../../../model/index.ts";
import { allowing } from "../../documents/allowing.ts";
import { exactValues } from "../../documents/exactValues.ts";
import { plannedRoleOf } from "../../documents/planIndex.ts";
import { trustField } from "../../documents/trustOf.ts";
import { trustRule } from "../../documents/trustRule.ts";

/** What all conditions together let pass is nobody but whom the plan names. */
export const roleTrustAdmitsNoStranger = trustRule({
  name: "role-trust-admits-no-stranger",
  description:
    "Taken together, the conditions of a trust policy let in no token and no caller but those whom the plan names; people who are named one by one are judged by another rule.",
  why: "Each condition may look right and the sum still lets somebody in: a second statement, a pattern with one letter too few, a key that a request may lack.",
  fix: "Narrow the statement to those whom the plan names.",
  sources: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_multi-value-conditions.html"],
  // A finding names one of many whom an exception would let in.
  exceptable: false,
  judge: (policy, context, resource) => {
    const planned = plannedRoleOf(resource, context);
    const expected = planned === undefined ? [] : expectedOf(planned, context.plan.oidcProviders);
    if (namesOnly(policy, expected)) return [];
    return admitsOnly(canonicalPolicy(policy), expected)
      .unexpected.filter(({ who }) => !isNamed(who))
      .map(({ who }) => ({
        id: `Principal::${who}`,
        field: trustField,
        message: `${inQuotes(who)} would be admitted, and the plan does not name it.`,
      }));
  },
});

/** Is everybody written out, and each token compared with an expected subject? Other conditions could only narrow that. */
function namesOnly(policy: Policy, expected: readonly ExpectedPrincipal[]): boolean {
  const subjects = new Set(expected.flatMap((one) => (one.kind === "subject" ? [one.subject] : [])));
  return allowing(policy).every((statement) =>
    statement.principal?.values.every((principal) => {
      if (statement.principal?.negated === true) return false;
      const issuer = issuerOf(principal);
      if (issuer === undefined) return principal.kind === "arn" && isNamed(principal.arn);
      return exactValues(statement, `${issuer.name}:sub`)?.every((subject) => subjects.has(subject)) ?? false;
    }),
  );
}

/** Principals that are written out, AWS services and what is left of deleted principals have rules of their own. */
function isNamed(who: string): boolean {
  return /^arn:[a-z-]+:(iam|sts)::\d{12}:(user|assumed-role|federated-user)\/[^*?]+$|\.amazonaws\.com(\.cn)?$|^A(ROA|IDA)[A-Z0-9]+$/.test(
    who,
  );
}

function expectedOf(
  { account, trustedPeople, trustedWorkflows }: PlannedRole,
  providers: readonly { readonly account: string; readonly url: string }[],
): readonly ExpectedPrincipal[] {
  const url = providers.find((one) => one.account === account)?.url ?? "";
  const issuer = issuerKind(url.replace(/^https:\/\//, ""));
  return [
    ...trustedPeople.map(({ principal }) => ({ kind: "principal", arn: principal }) as const),
    ...trustedWorkflows.flatMap(({ subjects }) =>
      subjects.map((subject) => ({ kind: "subject", issuer, subject }) as const),
    ),
  ];
}
