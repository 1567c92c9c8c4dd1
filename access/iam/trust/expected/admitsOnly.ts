import type { Policy, PolicyStatement } from "../../policy/policy.ts";
import { deadDoor } from "../doors/deadDoor.ts";
import type { Door } from "../doors/door.ts";
import { trustEntrances } from "../doors/entrances.ts";
import { tokenCarries } from "../web/claims.ts";
import { issuerOf } from "../web/issuer.ts";
import { admitsExpected } from "./admitsExpected.ts";
import type { ExpectedPrincipal } from "./expectedPrincipal.ts";
import { type Stranger, strangerAt } from "./strangerAt.ts";

/** Whom a policy admits, held against whom it should. It is proven where all lists are empty. */
export interface Admission {
  /** One of those whom each statement admits beside the expected. */
  readonly unexpected: readonly (Stranger & { readonly statement: PolicyStatement })[];
  /** Expected, and admitted by no statement. */
  readonly notAdmitted: readonly ExpectedPrincipal[];
}

/**
 * Holds whom a trust policy admits against whom it should, by the sets of texts that its conditions let pass, not by samples. Conditions on
 * other keys than the subject and the principal's ARN can only narrow, so that what is proven is true; a stranger may be named who would fail
 * one of them.
 */
export function admitsOnly(policy: Policy, expected: readonly ExpectedPrincipal[]): Admission {
  const ways = trustEntrances(policy)
    .filter(({ door }) => door.action.startsWith("sts:AssumeRole"))
    .flatMap((entrance) => entrance.ways.filter(isAlive));
  const unexpected = ways.flatMap((way) => {
    const stranger = strangerAt(way, expected);
    return stranger === undefined ? [] : [{ ...stranger, statement: way.statement }];
  });
  const leftOut = policy.statements.filter(
    ({ effect, principal }) => effect === "Allow" && principal?.negated === true,
  );
  return {
    unexpected: [
      ...leftOut.map((statement) => ({ who: "everybody but those in NotPrincipal", open: true, statement })),
      ...unexpected,
    ],
    notAdmitted: expected.filter((one) => !ways.some((way) => admitsExpected(way, one))),
  };
}

function isAlive(door: Door): boolean {
  const { principal, action } = door;
  const issuer = issuerOf(principal);
  const fits = {
    "sts:AssumeRole": principal.kind !== "federated",
    "sts:AssumeRoleWithWebIdentity": issuer !== undefined || isAnyProvider(door),
  }[action];
  if (fits === false || (fits === undefined && issuer !== undefined)) return false;
  if (fits === undefined && principal.kind !== "federated" && principal.kind !== "anyone") return false;
  return deadDoor(door, (key) => issuer === undefined || tokenCarries(issuer, key)) === undefined;
}

function isAnyProvider({ principal }: Door): boolean {
  return principal.kind === "anyone" || (principal.kind === "federated" && principal.provider === "*");
}
