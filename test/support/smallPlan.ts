import type { AccessPlan } from "../../access/plan.ts";
import { planAccess } from "../../access/planAccess.ts";
import { smallOwnership } from "./smallOwnership.ts";

/** The plan of the smallest declaration. */
export const smallPlan: AccessPlan = planAccess(smallOwnership);

/** The member of a list of the plan with this key. */
export function planned<T extends { readonly key: string }>(list: readonly T[], key: string): T {
  const found = list.find((item) => item.key === key);
  if (!found) throw new Error(`no "${key}" among ${list.map((item) => item.key).join(", ")}`);
  return found;
}
