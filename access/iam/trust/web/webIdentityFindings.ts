import { deadDoor } from "../doors/deadDoor.ts";
import type { Entrance } from "../doors/entrances.ts";
import type { Found } from "../trustFinding.ts";
import { worstOfWays } from "../worstOfWays.ts";
import { audienceFindings } from "./audienceFindings.ts";
import { tokenCarries } from "./claims.ts";
import type { Issuer } from "./issuer.ts";
import { issuerLookAlike } from "./issuerLookAlike.ts";
import { loginFindings } from "./loginFindings.ts";
import { subjectFindings } from "./subjectFindings.ts";
import { unknownClaims } from "./unknownClaims.ts";

const logins: readonly Issuer["kind"][] = ["google", "amazon", "facebook", "cognito"];

/** Everything to say of tokens of one issuer. */
export function webIdentityFindings({ door, ways }: Entrance, issuer: Issuer): readonly Found[] {
  const carries = (key: string) => tokenCarries(issuer, key);
  const unknown = unknownClaims(door, issuer);
  const dead = deadDoor(door, carries);
  if (dead !== undefined) {
    const unread = logins.includes(issuer.kind)
      ? []
      : subjectFindings(door, issuer).filter(({ rule }) => rule === "wildcard-not-read");
    return unknown.length > 0 ? unknown : unread.length > 0 ? unread : [dead];
  }
  const alive = ways.filter((way) => deadDoor(way, carries) === undefined);
  if (alive.length === 0) return [];
  const judged = worstOfWays(
    alive.map((way) =>
      logins.includes(issuer.kind)
        ? loginFindings(way, issuer)
        : [...subjectFindings(way, issuer), ...audienceFindings(way, issuer)],
    ),
  );
  return [...issuerLookAlike(issuer), ...unknown, ...judged];
}
