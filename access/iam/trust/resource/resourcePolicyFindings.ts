import type { Policy, PolicyStatement } from "../../policy/policy.ts";
import { arnFindings, uniqueIdFindings } from "../callers/namedFindings.ts";
import { deadDoor } from "../doors/deadDoor.ts";
import type { Door } from "../doors/door.ts";
import { looseConditions } from "../looseConditions.ts";
import type { ExpectedPrincipal } from "../expected/expectedPrincipal.ts";
import { sortFindings } from "../sortFindings.ts";
import { statementName } from "../../finding.ts";
import type { Found, TrustFinding } from "../trustFinding.ts";
import { expectedCallers } from "./expectedCallers.ts";
import { othersFindings } from "./othersFindings.ts";
import { publicFindings } from "./publicFindings.ts";
import { resourceDoors } from "./resourceDoors.ts";
import { resourceServiceFindings } from "./resourceServiceFindings.ts";

/**
 * Every way in which a resource policy lets in more than it should, by its principals: public resources, policies that others may change,
 * services that act for anybody. Deny statements are taken into account where they cover an action of a statement in full.
 *
 * @param expected who is to be allowed something; whoever else is, is then a finding, and so is who is allowed nothing
 */
export function resourcePolicyFindings(
  policy: Policy,
  expected?: readonly ExpectedPrincipal[],
): readonly TrustFinding[] {
  const leftOut = policy.statements.filter(
    ({ effect, principal }) => effect === "Allow" && principal?.negated === true,
  );
  const found = [
    ...leftOut.map((statement) => ({ ...notPrincipal(statement), statement: statementName(statement) })),
    ...resourceDoors(policy)
      .filter((door) => deadDoor(door, () => true) === undefined)
      .flatMap((door) => judge(door, policy).map((one) => ({ ...one, statement: statementName(door.statement) }))),
    ...(expected === undefined ? [] : expectedCallers(policy, expected)),
  ];
  return sortFindings(found, policy);
}

function judge(door: Door, policy: Policy): readonly Found[] {
  switch (door.principal.kind) {
    case "anyone":
      return publicFindings(door);
    case "account":
      return othersFindings(door, policy);
    case "arn":
      return [
        ...arnFindings(door, door.principal.arn).filter(({ severity }) => severity !== "note"),
        ...othersFindings(door, policy),
      ];
    case "unique-id":
      return uniqueIdFindings(door.principal.id);
    case "service":
      return [...resourceServiceFindings(door, door.principal.service), ...looseConditions(door)];
    case "federated":
    case "canonical-user":
      return [];
  }
}

function notPrincipal({ action }: PolicyStatement): Found {
  return {
    rule: "not-principal",
    finding: "Principal::*",
    severity: "critical",
    message: `Everybody but those in NotPrincipal is allowed "${action.values.join('", "')}".`,
    fix: "Name in Principal whom you trust.",
  };
}
