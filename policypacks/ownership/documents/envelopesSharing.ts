import { patternsOverlap } from "../../../access/iam/patternsOverlap.ts";
import type { Policy } from "../../../access/iam/policy/policy.ts";
import type { AccessPlan, PlannedEnvelope } from "../../../access/index.ts";
import type { AccessDuty } from "../../../model/index.ts";
import { allowing } from "./allowing.ts";
import { namesEveryAction } from "./namesEveryAction.ts";

/** An action that an envelope of a duty allows on a resource. */
interface Held {
  readonly envelope: PlannedEnvelope;
  readonly resource: string;
}

/** By account and action, and there by duty: nearly every action is allowed by many envelopes, all of one duty. */
type HeldActions = ReadonlyMap<string, ReadonlyMap<AccessDuty, readonly Held[]>>;

const known = new WeakMap<AccessPlan, HeldActions>();

/**
 * The envelopes of other duties in the account of an envelope with which a policy may have something in common: an action of the same name, on
 * patterns of resources that overlap. Planned documents write their actions out; a policy that does not is held against all of them.
 */
export function envelopesSharing(own: PlannedEnvelope, policy: Policy, plan: AccessPlan): readonly PlannedEnvelope[] {
  const { account, purpose } = own;
  if (purpose.kind !== "duty") return [];
  if (!namesEveryAction(policy))
    return plan.envelopes.filter((other) => other.account === account && isOfOtherDuty(other, purpose.duty));
  const byAction = known.get(plan) ?? readActions(plan);
  known.set(plan, byAction);
  const near = allowing(policy).flatMap(({ action, resource }) =>
    action.values
      .flatMap((value) => heldByOthers(byAction.get(keyOf(account, value)), purpose.duty))
      .filter((held) => resource?.negated !== false || resource.values.some((one) => mayMeet(one, held.resource)))
      .map(({ envelope }) => envelope),
  );
  return [...new Set(near)];
}

const nothing: readonly Held[] = [];

function heldByOthers(byDuty: ReadonlyMap<AccessDuty, readonly Held[]> | undefined, own: AccessDuty): readonly Held[] {
  if (byDuty === undefined || (byDuty.size === 1 && byDuty.has(own))) return nothing;
  return [...byDuty].flatMap(([duty, held]) => (duty === own ? [] : held));
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

function readActions({ envelopes }: AccessPlan): HeldActions {
  const read = new Map<string, Map<AccessDuty, Held[]>>();
  for (const envelope of envelopes) {
    const { account, purpose, document } = envelope;
    if (purpose.kind !== "duty") continue;
    for (const { Action, Resource = ["*"] } of document.Statement)
      for (const action of Action) {
        const byDuty = read.get(keyOf(account, action)) ?? new Map<AccessDuty, Held[]>();
        read.set(keyOf(account, action), byDuty);
        const held = byDuty.get(purpose.duty) ?? [];
        byDuty.set(purpose.duty, held);
        held.push(...Resource.map((resource) => ({ envelope, resource })));
      }
  }
  return read;
}

function keyOf(account: string, action: string): string {
  return `${account} ${action.toLowerCase()}`;
}

function isOfOtherDuty({ purpose }: PlannedEnvelope, own: AccessDuty): boolean {
  return purpose.kind === "duty" && purpose.duty !== own;
}
