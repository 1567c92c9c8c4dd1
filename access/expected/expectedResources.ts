import { compareText } from "../compareText.ts";
import type { AccessPlan } from "../plan.ts";
import { expectedAlarms } from "./expectedAlarms.ts";
import { expectedAws } from "./expectedAws.ts";
import { expectedGitHub } from "./expectedGitHub.ts";
import { expectedRoles } from "./expectedRoles.ts";
import type { ExpectedResource } from "./expectedResource.ts";

/** Every provider resource that the program must register for a plan, and nothing else. Sorted by type, then name. */
export function expectedResources(plan: AccessPlan): readonly ExpectedResource[] {
  return [...expectedAws(plan), ...expectedRoles(plan), ...expectedAlarms(plan), ...expectedGitHub(plan)].sort(
    (a, b) => compareText(a.type, b.type) || compareText(a.name, b.name),
  );
}
