import { accountOf, plannedRoleOf } from "../../documents/planIndex.ts";
import { told } from "../../documents/told.ts";
import type { ResourceRule } from "../../rule.ts";

/** A role is bounded by an envelope of the plan, and a planned role by its own. */
export const roleBoundaryIsPlannedForIt: ResourceRule = {
  name: "role-boundary-is-planned-for-it",
  description:
    "A role's boundary is the envelope that the plan gives it, or, where the plan does not name the role, an envelope of its account.",
  why: "A boundary that is some other policy, such as AdministratorAccess, bounds nothing, and that of another duty bounds the wrong thing.",
  fix: "Set permissionsBoundary to the ARN of the envelope that the plan has for this role.",
  sources: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html"],
  exceptable: true,
  enforcement: "mandatory",
  scope: "resource",
  types: ["aws:iam/role:Role"],
  check(resource, context) {
    const { permissionsBoundary } = resource.properties;
    if (typeof permissionsBoundary !== "string" || permissionsBoundary.trim() === "") return [];
    const planned = plannedRoleOf(resource, context);
    const account = accountOf(resource, context)?.key;
    const fits =
      planned === undefined
        ? context.plan.envelopes.some((one) => one.arn === permissionsBoundary && one.account === account)
        : planned.boundary === permissionsBoundary;
    if (fits) return [];
    const given = told(permissionsBoundary);
    const message =
      planned === undefined
        ? `${given} is no envelope of the plan in this account.`
        : `${given} is not the planned boundary "${planned.boundary}".`;
    return [{ id: `Boundary::${permissionsBoundary}`, field: "permissionsBoundary", message }];
  },
};
