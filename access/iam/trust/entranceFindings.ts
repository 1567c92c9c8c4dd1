import { accountFindings } from "./callers/accountFindings.ts";
import { anyoneFindings } from "./callers/anyoneFindings.ts";
import { arnFindings, uniqueIdFindings } from "./callers/namedFindings.ts";
import { serviceFindings } from "./callers/serviceFindings.ts";
import { deadDoor } from "./doors/deadDoor.ts";
import type { Door } from "./doors/door.ts";
import { type Entrance, namesAction } from "./doors/entrances.ts";
import { looseConditions } from "./looseConditions.ts";
import { sessionFindings } from "./sessionFindings.ts";
import type { Found } from "./trustFinding.ts";
import { worstOfWays } from "./worstOfWays.ts";
import { issuerOf, isSaml } from "./web/issuer.ts";
import { samlFindings } from "./web/samlFindings.ts";
import { webIdentityFindings } from "./web/webIdentityFindings.ts";

/** Everything to say of one principal and one action of a statement. */
export function entranceFindings(entrance: Entrance): readonly Found[] {
  const { door, ways } = entrance;
  if (door.action === "sts:TagSession" || door.action === "sts:SetSourceIdentity") return ways.flatMap(sessionFindings);
  if (door.principal.kind === "federated") return federated(entrance, door.principal.provider);
  if (door.action !== "sts:AssumeRole") return door.principal.kind === "anyone" ? byToken(entrance) : [];
  const dead = deadDoor(door, () => true);
  if (dead !== undefined) return [dead];
  const alive = ways.filter((way) => deadDoor(way, () => true) === undefined);
  const judged = worstOfWays(alive.map(byCaller));
  return [...judged, ...(alive.length > 0 ? loose(door, judged) : [])];
}

function byCaller(door: Door): readonly Found[] {
  switch (door.principal.kind) {
    case "anyone":
      return anyoneFindings(door);
    case "account":
      return accountFindings(door, door.principal.account);
    case "arn":
      return arnFindings(door, door.principal.arn);
    case "unique-id":
      return uniqueIdFindings(door.principal.id);
    case "service":
      return serviceFindings(door, door.principal.service);
    default:
      return [];
  }
}

function federated(entrance: Entrance, provider: string): readonly Found[] {
  const { door, ways } = entrance;
  if (/[*?]/.test(provider)) return ways.length === 0 ? [] : [anyProvider(provider)];
  const wanted = isSaml(provider) ? "sts:AssumeRoleWithSAML" : "sts:AssumeRoleWithWebIdentity";
  if (door.action !== wanted) return namesAction(door.statement, wanted) ? [] : [unfit(provider, door.action, wanted)];
  const issuer = issuerOf(door.principal);
  if (issuer !== undefined) {
    const judged = webIdentityFindings(entrance, issuer);
    return [...judged, ...loose(door, judged)];
  }
  return ways.flatMap(samlFindings);
}

/** `"*"` also stands for everybody with a token of a provider of the account. */
function byToken({ door, ways }: Entrance): readonly Found[] {
  if (door.action === "sts:SetContext" || ways.length === 0) return [];
  return [
    {
      rule: "provider-any",
      finding: "Principal::*",
      severity: "critical",
      message: `Everybody with a token of any identity provider of the account is admitted by "${door.action}".`,
      fix: "Name the provider in Principal, and its exact subject in a condition.",
    },
  ];
}

function anyProvider(provider: string): Found {
  return {
    rule: "provider-any",
    finding: `Principal::${provider}`,
    severity: "critical",
    message: `Tokens of every identity provider that "${provider}" stands for are admitted.`,
    fix: "Name the provider, and its exact subject in a condition.",
  };
}

function unfit(provider: string, action: string, wanted: string): Found {
  return {
    rule: "action-unfit",
    finding: `Action::${action}`,
    severity: "low",
    message: `"${action}" admits nobody with a token of "${provider}".`,
    fix: `Allow "${wanted}", or remove the statement.`,
  };
}

/** Where a worse thing is said of the condition already, or of everybody, no more is said. */
function loose(door: Door, judged: readonly Found[]): readonly Found[] {
  const said = new Set(judged.map(({ finding }) => finding.toLowerCase()));
  return looseConditions(door).filter(({ finding }) => !said.has(finding.toLowerCase()));
}
