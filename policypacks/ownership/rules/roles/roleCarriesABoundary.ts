import { told } from "../../documents/told.ts";
import type { ResourceRule } from "../../rule.ts";
import { isKnown } from "../../../../access/stack/values/isKnown.ts";

/** Nothing is attached to a role that could go beyond its boundary, because it has one. */
export const roleCarriesABoundary: ResourceRule = {
  name: "role-carries-a-boundary",
  description: "Every role carries a permissions boundary.",
  why: "Without one, whatever is attached to the role counts in full, also what somebody attaches tomorrow.",
  fix: "Set permissionsBoundary to the ARN of the role's envelope.",
  sources: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html"],
  exceptable: false,
  enforcement: "mandatory",
  scope: "resource",
  types: ["aws:iam/role:Role"],
  check({ properties: { permissionsBoundary = null } }) {
    if (!isKnown(permissionsBoundary)) return [];
    if (typeof permissionsBoundary === "string" && permissionsBoundary.trim() !== "") return [];
    const message =
      permissionsBoundary === null || permissionsBoundary === ""
        ? "The role has no permissions boundary."
        : `${told(permissionsBoundary)} is no permissions boundary.`;
    return [{ id: "Field::permissionsBoundary", field: "permissionsBoundary", message }];
  },
};
