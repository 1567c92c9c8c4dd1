import type { PolicyStatement } from "../../../../access/iam/policy/policy.ts";
import { compareText, inQuotes } from "../../../../model/index.ts";
import { allowing } from "../../documents/allowing.ts";
import { isEmergencyRole } from "../../documents/isEmergencyRole.ts";
import { placeOf } from "../../documents/placeOf.ts";
import { trustField } from "../../documents/trustOf.ts";
import { trustRule } from "../../documents/trustRule.ts";

/** Whoever is trusted may assume the role, and not dress up the session. */
export const roleTrustAllowsOnlyAssuming = trustRule({
  name: "role-trust-allows-only-assuming",
  description:
    "A trust policy allows sts:AssumeRole to people and sts:AssumeRoleWithWebIdentity to workflows, written out, and a source identity in an emergency only.",
  why: "Whoever may tag a session, or set its source identity or context, chooses what policies and the log read of them.",
  fix: 'Write out "sts:AssumeRole" or "sts:AssumeRoleWithWebIdentity" alone.',
  sources: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html"],
  exceptable: true,
  judge: (policy, context, resource) => {
    const emergency = isEmergencyRole(resource, context) ? ["sts:setsourceidentity"] : [];
    return allowing(policy).flatMap((statement) => {
      const { action } = statement;
      const field = placeOf(trustField, statement);
      if (action.negated) {
        const names = action.values.toSorted(compareText).join(",");
        return [{ id: `NotAction::${names}`, field, message: `Everything but ${inQuotes(names)} is allowed.` }];
      }
      const allowed = [assumingOf(statement), ...emergency];
      return action.values
        .filter((value) => !allowed.includes(value.toLowerCase()))
        .map((value) => ({ id: `Action::${value}`, field, message: `${inQuotes(value)} is allowed.` }));
    });
  },
});

function assumingOf({ principal }: PolicyStatement): string {
  const tokens = principal?.values.some(({ kind }) => kind === "federated") ?? false;
  return tokens ? "sts:assumerolewithwebidentity" : "sts:assumerole";
}
