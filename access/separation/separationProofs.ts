import type { Problem } from "../../model/index.ts";
import { findEscalations } from "../iam/escalation/findEscalations.ts";
import { contains } from "../iam/sets/contains.ts";
import { findRequest, type FoundRequest } from "../iam/sets/findRequest.ts";
import { allowedBy, intersect } from "../iam/sets/permissionSet.ts";
import type { AccessPlan } from "../plan.ts";
import { type ReadEnvelope, type ReadRole, readPlan } from "./readPlan.ts";

/** What was proven over all requests, and how often. */
export interface SeparationProofs {
  /** Roles whose permissions lie inside their envelope. */
  readonly contained: number;
  /** Pairs of envelopes of different duties of one account that have no request in common. */
  readonly disjoint: number;
  /** Roles from which no known path leads to more. */
  readonly withoutEscalation: number;
  /** Everything that is not so, and everything that could not be decided. */
  readonly problems: readonly Problem[];
}

/** Proves, by the algebra and not by samples, what keeps the roles of a plan apart. */
export function separationProofs(plan: AccessPlan): SeparationProofs {
  const { roles, envelopes } = readPlan(plan);
  const pairs = pairsOfDuties(envelopes);
  const outside = roles.flatMap(outsideOfEnvelope);
  const shared = pairs.flatMap(sharedRequest);
  const climbing = roles.map((role) => waysUp(role));
  return {
    contained: roles.length - outside.length,
    disjoint: pairs.length - shared.length,
    withoutEscalation: climbing.filter((ways) => ways.length === 0).length,
    problems: [...outside, ...shared, ...climbing.flat()],
  };
}

type Pair = readonly [ReadEnvelope, ReadEnvelope];

/** Envelopes of different duties in one account, each pair once. */
function pairsOfDuties(envelopes: readonly ReadEnvelope[]): readonly Pair[] {
  const byAccount = Map.groupBy(envelopes, ({ envelope }) => envelope.account);
  return [...byAccount.values()].flatMap((ofAccount) =>
    ofAccount.flatMap((left, at) =>
      ofAccount
        .slice(at + 1)
        .filter((right) => dutyOf(left) !== undefined && dutyOf(right) !== undefined && dutyOf(left) !== dutyOf(right))
        .map((right): Pair => [left, right]),
    ),
  );
}

function dutyOf({ envelope: { purpose } }: ReadEnvelope): string | undefined {
  return purpose.kind === "duty" ? purpose.duty : undefined;
}

function outsideOfEnvelope({ role, permissions, envelope }: ReadRole): readonly Problem[] {
  const containment = contains(allowedBy(envelope.policy), allowedBy(permissions));
  if (containment.verdict === "contained") return [];
  const path = `role ${role.name}`;
  if (containment.verdict === "could-not-decide") return [undecided(path, `it lies inside ${envelope.envelope.name}`)];
  const message = `may do ${told(containment.request)}, which is outside of envelope ${envelope.envelope.name}.`;
  return [{ path, message, fix: "Widen the envelope by it, or take it from the role." }];
}

function sharedRequest([left, right]: Pair): readonly Problem[] {
  const found = findRequest(intersect(allowedBy(left.policy), allowedBy(right.policy)));
  if (found === "none") return [];
  const path = `envelope ${left.envelope.name}`;
  if (found === "undecided") return [undecided(path, `it has anything in common with ${right.envelope.name}`)];
  const message = `shares ${told(found)} with envelope ${right.envelope.name}.`;
  return [{ path, message, fix: "Give the action to one duty only." }];
}

function waysUp({ role, permissions, envelope }: ReadRole): readonly Problem[] {
  return findEscalations({ identity: [permissions], boundary: envelope.policy }).map(({ path, steps }) => ({
    path: `role ${role.name}`,
    message: `may climb by ${path.id} (${path.name}), for example on ${steps.map(({ target }) => `"${target}"`).join(", ")}.`,
    fix: path.fix,
  }));
}

function undecided(path: string, what: string): Problem {
  return {
    path,
    message: `it could not be decided whether ${what}.`,
    fix: "Write resources and conditions more simply: without policy variables, and each key compared as one kind of value.",
  };
}

function told({ action, resource }: FoundRequest): string {
  return `"${action}" on "${resource}"`;
}
