import { asksForMfa } from "../../../../access/iam/trust/callers/callerNaming.ts";
import type { Door } from "../../../../access/iam/trust/doors/door.ts";
import { inQuotes } from "../../../../model/index.ts";
import { placeOf } from "../../documents/placeOf.ts";
import { assumingEntrances, trustField } from "../../documents/trustOf.ts";
import { trustRule } from "../../documents/trustRule.ts";

/** A stolen key alone opens no role. */
export const roleTrustDemandsMfa = trustRule({
  name: "role-trust-demands-mfa",
  description:
    'Whoever assumes a role as a person has signed in with MFA: Bool "aws:MultiFactorAuthPresent", and BoolIfExists for sessions of Identity Center, which never carry the key.',
  why: "An access key that leaks from a laptop is enough to open the role, if no second factor is asked for.",
  fix: 'Add the condition Bool "aws:MultiFactorAuthPresent": "true".',
  sources: [
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-multifactorauthpresent",
  ],
  exceptable: true,
  judge: (policy) =>
    assumingEntrances(policy).flatMap(({ door, ways }) => {
      const caller = callerOf(door);
      if (door.action !== "sts:AssumeRole" || caller === undefined) return [];
      const asked = caller.includes(":assumed-role/") ? refusesWithoutMfa : asksForMfa;
      if (ways.every(asked)) return [];
      const field = placeOf(trustField, door.statement);
      return [{ id: `Principal::${caller}`, field, message: `${inQuotes(caller)} is admitted without MFA.` }];
    }),
});

function callerOf({ principal }: Door): string | undefined {
  if (principal.kind === "arn") return principal.arn;
  if (principal.kind === "account") return principal.account;
  return principal.kind === "anyone" ? "*" : undefined;
}

/** Is a session that says that it had no MFA turned away? */
function refusesWithoutMfa(door: Door): boolean {
  return (
    asksForMfa(door) ||
    door.tests.some(
      ({ condition: { key, operator, values }, mustHold }) =>
        /^aws:multifactorauthpresent$/i.test(key) &&
        operator.family === "Bool" &&
        values.every((value) => value.toLowerCase() === (mustHold ? "true" : "false")),
    )
  );
}
