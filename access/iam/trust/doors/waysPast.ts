import { exempts } from "./exempts.ts";
import type { PolicyStatement } from "../../policy/policy.ts";
import type { Principal } from "../../policy/principal.ts";
import type { Door } from "./door.ts";

/** So many ways are followed past the Denies; a Deny beyond is not counted on. */
const mostWays = 64;

/** Does an element of a Deny cover all that the door is about? Only what is certain counts. */
export type Covers = (deny: PolicyStatement, door: Door) => boolean;

/**
 * The ways that remain past the Deny statements: none where one of them refuses everybody; one for each condition that has to fail where a
 * Deny has conditions.
 */
export function waysPast(door: Door, denies: readonly PolicyStatement[], covers: Covers): readonly Door[] {
  let ways: readonly Door[] = [door];
  for (const deny of denies) {
    if (!refusesPrincipal(deny, door.principal) || !covers(deny, door)) continue;
    if (ways.length * deny.conditions.length > mostWays) continue;
    ways = ways.flatMap((way) =>
      deny.conditions.map((condition) => ({ ...way, tests: [...way.tests, { condition, mustHold: false }] })),
    );
  }
  return ways;
}

/** Does the Deny speak of everybody whom the door lets in? */
function refusesPrincipal({ principal: element }: PolicyStatement, principal: Principal): boolean {
  if (element === undefined) return true;
  if (element.negated) return !element.values.some((value) => exempts(value, principal));
  return element.values.some((value) => coversPrincipal(value, principal));
}

function coversPrincipal(denied: Principal, principal: Principal): boolean {
  if (denied.kind === "anyone") return true;
  if (denied.kind === "account" && principal.kind === "arn") return principal.arn.split(":")[4] === denied.account;
  if (denied.kind === "federated" && denied.provider === "*") return principal.kind === "federated";
  return JSON.stringify(denied) === JSON.stringify(principal);
}
