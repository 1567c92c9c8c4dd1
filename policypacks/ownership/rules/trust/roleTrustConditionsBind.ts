import { sentence } from "../../documents/faultFindings.ts";
import { hasPlainConditions } from "../../documents/hasPlainConditions.ts";
import { findingsOfTrust, trustField } from "../../documents/trustOf.ts";
import { trustRule } from "../../documents/trustRule.ts";

const ineffective: ReadonlySet<string> = new Set([
  "admits-nobody",
  "claim-unknown",
  "condition-does-not-bind",
  "condition-true-when-missing",
  "wildcard-not-read",
]);

/** A condition that is written has an effect. */
export const roleTrustConditionsBind = trustRule({
  name: "role-trust-conditions-bind",
  description: "Every condition of a trust policy refuses somebody, and can be met by those who are meant.",
  why: "A condition that always or never holds reads like protection and is none, or locks out whom it should let in when they are needed.",
  fix: "Correct the condition, or remove it.",
  sources: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html"],
  exceptable: true,
  judge: (policy) =>
    (hasPlainConditions(policy) ? [] : findingsOfTrust(policy))
      .filter(({ rule, severity }) => ineffective.has(rule) && severity !== "note")
      .map(({ finding, statement, message, fix }) => ({
        id: finding,
        field: `${trustField}.${statement}`,
        message: sentence(message),
        fix,
      })),
});
