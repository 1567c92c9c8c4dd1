import type { Escalation } from "../../../access/iam/escalation/escalation.ts";
import { findEscalations } from "../../../access/iam/escalation/findEscalations.ts";
import { allPaths } from "../../../access/iam/escalation/paths/allPaths.ts";
import type { Policy } from "../../../access/iam/policy/policy.ts";
import { namedActions, namesEveryAction } from "./namesEveryAction.ts";
import { rememberedFor } from "./rememberedFor.ts";

/** Every known way up that a policy leaves open inside a boundary. Where the boundary alone leaves none, nothing inside it does. */
export function waysUp(policy: Policy, boundary: Policy | undefined): readonly Escalation[] {
  if (boundary === undefined) return waysOf(policy);
  return waysOf(boundary).length === 0 ? [] : findEscalations({ identity: [policy], boundary });
}

const waysOf = rememberedFor((policy) => (hasAllSteps(policy) ? findEscalations({ identity: [policy] }) : []));

/** Does it name the actions of all steps of some path? Without, there is no way up, and nothing more need be asked. */
function hasAllSteps(policy: Policy): boolean {
  if (!namesEveryAction(policy)) return true;
  const named = namedActions(policy);
  return steps.some((path) => path.every((choice) => choice.some((action) => named.has(action))));
}

/** For each path and step the actions that do. */
const steps: readonly (readonly (readonly string[])[])[] = allPaths.map((path) =>
  path.steps.map((step) => ("action" in step ? [step] : step).map(({ action }) => action.toLowerCase())),
);
