import type { Policy } from "../../policy/policy.ts";
import { plainReading, readGlob } from "../../sets/glob.ts";
import { globMatches } from "../../sets/globMatches.ts";
import type { PolicyStatement } from "../../policy/policy.ts";
import { waysPast } from "./waysPast.ts";
import type { Door } from "./door.ts";

/** A door as its statement has it, and the ways that remain past the Deny statements. */
export interface Entrance {
  readonly door: Door;
  readonly ways: readonly Door[];
}

/**
 * The actions that a trust policy can allow.
 *
 * @see https://docs.aws.amazon.com/service-authorization/latest/reference/list_awssecuritytokenservice.html
 */
const trustActions = [
  "sts:AssumeRole",
  "sts:AssumeRoleWithSAML",
  "sts:AssumeRoleWithWebIdentity",
  "sts:SetContext",
  "sts:SetSourceIdentity",
  "sts:TagSession",
] as const;

/** Every way into the role: each principal and action that a statement allows, past each Deny. */
export function trustEntrances(policy: Policy): readonly Entrance[] {
  const variables = policy.version === "2012-10-17";
  const denies = policy.statements.filter(({ effect }) => effect === "Deny");
  return policy.statements.flatMap((statement) => {
    const { effect, principal: principals, conditions } = statement;
    if (effect !== "Allow" || principals === undefined || principals.negated) return [];
    const tests = conditions.map((condition) => ({ condition, mustHold: true }));
    return principals.values.flatMap((principal) =>
      trustActions
        .filter((action) => namesAction(statement, action))
        .map((action): Door => ({ statement, principal, action, variables, tests }))
        .map((door) => ({ door, ways: waysPast(door, denies, (deny) => namesAction(deny, door.action)) })),
    );
  });
}

/** Does the statement speak of the action? */
export function namesAction({ action: { negated, values } }: PolicyStatement, action: string): boolean {
  return values.some((pattern) => globMatches(readGlob(pattern, reading), action)) !== negated;
}

const reading = { ...plainReading, ignoreCase: true };
