import type { Door } from "../doors/door.ts";
import { holdsOnMissing } from "../doors/keyTest.ts";
import { keyValues } from "../doors/keyValues.ts";
import type { Found } from "../trustFinding.ts";
import { claimOf, tokenCarries } from "./claims.ts";
import { type Issuer, issuerOf } from "./issuer.ts";

/** Conditions on keys that no token of the issuer carries: misspelt claims, and claims of other issuers. */
export function unknownClaims(door: Door, issuer: Issuer): readonly Found[] {
  const bound = keyValues(door, `${issuer.name}:sub`).within.length > 0;
  return door.tests
    .filter(({ condition, mustHold }) => mustHold && !tokenCarries(issuer, condition.key))
    .filter(({ condition }) => !isOfNeighbour(door, condition.key))
    .map(({ condition }) => ({
      rule: "claim-unknown",
      finding: `Condition::${condition.key}`,
      severity: bound ? "low" : holdsOnMissing(condition) ? "medium" : "high",
      message: `No token of "${issuer.name}" carries "${condition.key}", so the condition ${
        holdsOnMissing(condition) ? "always holds" : "never holds"
      }${bound ? "" : " and nothing binds the subject"}.`,
      fix: `Test "${issuer.name}:sub", spelt so.`,
    }));
}

/** A claim of another issuer that the same statement names: right for that one, and never met here. */
function isOfNeighbour({ statement, principal }: Door, key: string): boolean {
  return (statement.principal?.values ?? []).some((other) => {
    const issuer = other === principal ? undefined : issuerOf(other);
    return issuer !== undefined && claimOf(issuer, key) !== undefined;
  });
}
