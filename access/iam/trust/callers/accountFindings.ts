import type { Door } from "../doors/door.ts";
import { beginningOf, everyValue, isExact, keyValues } from "../doors/keyValues.ts";
import type { Severity } from "../../finding.ts";
import type { Found } from "../trustFinding.ts";
import { asksForMfa, callerNaming } from "./callerNaming.ts";

/**
 * An account as principal: whoever its administrators let. It is enough where a condition names the principal; an external id shows that a
 * third party is meant, which has nothing else to name.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_common-scenarios_third-party.html
 */
export function accountFindings(door: Door, account: string): readonly Found[] {
  const naming = callerNaming(door);
  if (naming === "principal" || namesWithin(door)) return [];
  const [severity, how] = verdict(door, naming);
  return [
    {
      rule: "any-of-account",
      finding: `Principal::${account}`,
      severity,
      message: `Whoever account "${account}" lets is admitted${how}.`,
      fix: "Name the role or user as principal, or in a condition on aws:PrincipalArn.",
    },
  ];
}

function verdict(door: Door, naming: ReturnType<typeof callerNaming>): readonly [Severity, string] {
  switch (naming) {
    case "external-id":
      return ["note", " who brings the external id, as is usual for a third party"];
    case "part-of-account":
      return ["low", " whose name begins as a condition says"];
    case "address":
    case "network":
      return ["low", " from some addresses"];
    default:
      return asksForMfa(door) ? ["low", " with MFA"] : ["medium", ""];
  }
}

/** Names and tags that the account itself gives are as good as the account. */
function namesWithin(door: Door): boolean {
  const begins = (key: string) => everyValue(keyValues(door, key), (glob) => beginningOf(glob) !== "");
  if (isExact(keyValues(door, "aws:username")) || begins("aws:userid")) return true;
  return door.tests.some(({ condition, mustHold }) => {
    const name = /^aws:principaltag\/./i.test(condition.key);
    return mustHold && name && isExact(keyValues(door, condition.key));
  });
}
