import { patternsOverlap } from "../../../access/iam/patternsOverlap.ts";
import type { Policy } from "../../../access/iam/policy/policy.ts";
import type { AccessPlan, PlannedEnvelope } from "../../../access/index.ts";
import { allowing } from "./allowing.ts";
import { namesEveryAction } from "./namesEveryAction.ts";

/** An action that an envelope allows on a resource. */
interface Held {
  readonly envelope: PlannedEnvelope;
  readonly resource: string;
}

const known = new WeakMap<AccessPlan, ReadonlyMap<string, readonly Held[]>>();

/**
 * The envelopes of other duties in the account of an envelope with which a policy may have something in common: an action of the same name, on
 * patterns of resources that overlap. Planned documents write their actions out; a policy that does not is held against all of them.
 */
export function envelopesSharing(own: PlannedEnvelope, policy: Policy, plan: AccessPlan): readonly PlannedEnvelope[] {
  if (!namesEveryAction(policy))
    return plan.envelopes.filter((other) => other.account === own.account && isOtherDuty(own, other));
  const byAction = known.get(plan) ?? readActions(plan);
  known.set(plan, byAction);
  const near = allowing(policy).flatMap(({ action, resource }) =>
    action.values.flatMap((value) =>
      (byAction.get(keyOf(own.account, value)) ?? [])
        .filter(({ envelope }) => isOtherDuty(own, envelope))
        .filter((held) => resource?.negated !== false || resource.values.some((one) => mayMeet(one, held.resource)))
        .map(({ envelope }) => envelope),
    ),
  );
  return [...new Set(near)];
}

/** Patterns whose beginnings differ have no text in common, and need not be compared further. */
function mayMeet(left: string, right: string): boolean {
  const [a, b] = [beginning(left), beginning(right)];
  return (a.startsWith(b) || b.startsWith(a)) && patternsOverlap(left, right);
}

function beginning(pattern: string): string {
  const open = pattern.search(/[*?$]/);
  return open === -1 ? pattern : pattern.slice(0, open);
}

function readActions({ envelopes }: AccessPlan): ReadonlyMap<string, readonly Held[]> {
  const held = envelopes.flatMap((envelope) =>
    envelope.document.Statement.flatMap(({ Action, Resource = ["*"] }) =>
      Action.flatMap((action) =>
        Resource.map((resource) => ({ key: keyOf(envelope.account, action), envelope, resource })),
      ),
    ),
  );
  return Map.groupBy(held, ({ key }) => key);
}

function keyOf(account: string, action: string): string {
  return `${account} ${action.toLowerCase()}`;
}

function isOtherDuty({ purpose: own }: PlannedEnvelope, { purpose: other }: PlannedEnvelope): boolean {
  return own.kind === "duty" && other.kind === "duty" && own.duty !== other.duty;
}
