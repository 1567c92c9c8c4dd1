import { planAccess } from "../../../access/planAccess.ts";
import type { Ownership } from "../../../model/index.ts";
import { resourcesOfPlan } from "../../../policypacks/ownership/judge/resourcesOfPlan.ts";
import type { Sandbox } from "../../../sandbox/sandbox.ts";

interface Exported {
  readonly deployment: { readonly resources: readonly { readonly urn: string; readonly protect?: boolean }[] };
}

/**
 * Lets the engine delete what a declaration no longer plans: teams are protected, and somebody has to say by hand that one may go.
 *
 * @param state What `pulumi stack export` wrote.
 */
export async function unprotectRemoved(sandbox: Sandbox, state: string, ownership: Ownership): Promise<void> {
  const planned = new Set(resourcesOfPlan(planAccess(ownership), "lantern", "keyholder").map(({ urn }) => urn));
  const { deployment } = JSON.parse(state) as Exported;
  const removed = deployment.resources.filter(({ urn, protect }) => protect === true && !planned.has(urn));
  if (removed.length > 0) await sandbox.ok("state", "unprotect", ...removed.map(({ urn }) => urn), "--yes");
}
