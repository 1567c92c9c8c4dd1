import type { Policy, PolicyStatement } from "../../../access/iam/policy/policy.ts";
import { issuerOf } from "../../../access/iam/trust/web/issuer.ts";

/**
 * Does a trust policy only allow, with conditions of the kinds that the plan writes and that always bind: subject and audience of a token, MFA and
 * the end of a person? Anything else is looked at closely.
 */
export function hasPlainConditions({ statements }: Policy): boolean {
  return statements.every(
    (statement) => statement.effect === "Allow" && (isOfTokens(statement) || isOfPeople(statement)),
  );
}

function isOfTokens({ principal, conditions }: PolicyStatement): boolean {
  const [only] = principal?.values ?? [];
  const issuer = only && principal?.negated === false && principal.values.length === 1 ? issuerOf(only) : undefined;
  if (issuer === undefined || issuer.kind !== "github") return false;
  const keys = [`${issuer.name}:aud`, `${issuer.name}:sub`];
  return (
    hasEachOnce(conditions) &&
    conditions.every(
      ({ operator, key, values }) =>
        operator.name === "StringEquals" && keys.includes(key) && !values.some((value) => /[*?$]/.test(value)),
    )
  );
}

function isOfPeople({ principal, conditions }: PolicyStatement): boolean {
  return (
    principal?.negated === false &&
    principal.values.every(({ kind }) => kind === "arn") &&
    hasEachOnce(conditions) &&
    conditions.every(({ operator: { name }, key, values }) =>
      name === "Bool"
        ? key === "aws:MultiFactorAuthPresent" && values.join() === "true"
        : name === "DateLessThan" && key === "aws:CurrentTime",
    )
  );
}

function hasEachOnce(conditions: PolicyStatement["conditions"]): boolean {
  return new Set(conditions.map(({ key }) => key.toLowerCase())).size === conditions.length;
}
