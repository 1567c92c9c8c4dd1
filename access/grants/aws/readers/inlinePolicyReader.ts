import type { StackResource } from "../../../stack/resource.ts";
import type { StackView, TypeReader } from "../../typeReader.ts";
import { documentDrafts } from "../documents/documentDrafts.ts";
import { type About, controlsOf } from "../draft.ts";
import { userGrants } from "../users/userGrants.ts";
import { roleFacts } from "../roles/roleFacts.ts";
import { settingDrafts } from "../settings.ts";
import { linksTo } from "../stack/links.ts";
import { nameOf } from "../stack/links.ts";
import { rolesIn } from "../stack/stackIndex.ts";

const carriers = {
  "aws:iam/rolePolicy:RolePolicy": "role",
  "aws:iam/userPolicy:UserPolicy": "user",
  "aws:iam/groupPolicy:GroupPolicy": "group",
} as const;

/** Inline policies of roles, users and groups that are resources of their own. */
export const inlinePolicyReader: TypeReader = {
  types: Object.keys(carriers),
  grants: (resource, view) =>
    userGrants(resource, view, {
      users: carrierOf(resource) === "user" ? resource.properties.user : undefined,
      field: "user",
      can: "use",
      on: `inline policy ${nameOf(resource)}`,
      because: "the policy stands on their IAM user",
    }),
  controls(resource, view) {
    const place = { field: "policy", grammar: "identity", kind: "permissions" } as const;
    const drafts = [
      ...documentDrafts(resource.properties.policy, place),
      ...settingDrafts(resource.properties, { except: ["policy"] }),
    ];
    return controlsOf(resource, drafts, aboutRole(resource, view));
  },
  links: (resource, view) => {
    const carrier = carrierOf(resource);
    return linksTo(carrier, resource.properties[carrier], resource, view);
  },
};

function carrierOf({ type }: StackResource): "role" | "user" | "group" {
  return carriers[type as keyof typeof carriers] ?? "role";
}

/** What a resource that belongs to a role is about: what the role is about. */
export function aboutRole(resource: StackResource, view: StackView, property = "role"): About {
  const [link = ""] = linksTo("role", resource.properties[property], resource, view);
  const role = rolesIn(view).get(link);
  return role === undefined ? {} : roleFacts(role, view).about;
}
