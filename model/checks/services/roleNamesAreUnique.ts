import type { Ownership } from "../../ownership.ts";
import type { Check } from "../check.ts";
import { fillName } from "./support/fillName.ts";
import { dutyRoleNames } from "./support/iamNames.ts";
import { inQuotes } from "../../inQuotes.ts";
import { pathTo } from "../pathTo.ts";
import { type Placement, placementsOf } from "./support/placements.ts";
import { repeated } from "../repeated.ts";

/**
 * The path is no part of a role's identity here, and neither is letter case. Of the four duty roles that collide together
 * one is reported, and two service roles of one name are left to the checks on resources.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
 */
export const roleNamesAreUnique: Check = {
  name: "role-names-are-unique",
  description: "Every role has a name of its own in its account, whatever its letter case.",
  find: (ownership) => {
    const placements = placementsOf(ownership);
    const roles = [...accountRoles(ownership), ...placements.flatMap(dutyRoles), ...placements.flatMap(serviceRoles)];
    return repeated(roles, ({ account, name }) => `${account}:${name.toLowerCase()}`)
      .filter(
        ({ item, earlier }) => item.kind !== earlier.kind || (item.kind === "duty" && item.name.endsWith("-deploy")),
      )
      .map(({ item, earlier }) => ({
        path: item.path,
        message: `${inQuotes(item.name)} is the name of a role that follows from ${earlier.path} as well.`,
        fix:
          item.kind === "duty"
            ? "Choose another id for the service or for the environment."
            : "Choose another name for this role.",
      }));
  },
};

interface NamedRole {
  readonly kind: "account" | "duty" | "service";
  readonly path: string;
  readonly account: string;
  readonly name: string;
}

/** The roles of the audit, of the emergency and of the pipeline, which each account has. */
function accountRoles({ accounts }: Ownership): readonly NamedRole[] {
  return Object.entries(accounts).flatMap(([account, { id }]) =>
    ["keyholder-audit", "keyholder-emergency", "keyholder-plan", "keyholder-apply"].map((name) => ({
      kind: "account",
      path: pathTo("accounts", account),
      account: id,
      name,
    })),
  );
}

function dutyRoles(placement: Placement): readonly NamedRole[] {
  return dutyRoleNames(placement).map((name) => ({
    kind: "duty",
    path: placement.path,
    account: placement.account.id,
    name,
  }));
}

function serviceRoles(placement: Placement): readonly NamedRole[] {
  return placement.service.resources.flatMap((resource, at) =>
    resource.kind !== "service-role"
      ? []
      : [
          {
            kind: "service",
            path: pathTo("services", placement.serviceId, "resources", at, "name"),
            account: placement.account.id,
            name: fillName(placement, resource.name),
          },
        ],
  );
}
