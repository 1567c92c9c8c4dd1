import type { StackResource, Value } from "../../../stack/resource.ts";
import type { TypeReader } from "../../typeReader.ts";
import { controlsOf, type Draft } from "../draft.ts";
import { membersOf } from "../recordOf.ts";
import { settingDrafts } from "../settings.ts";
import { linksTo } from "../stack/links.ts";
import { userGrants } from "../users/userGrants.ts";
import { aboutRole } from "./inlinePolicyReader.ts";

/** Managed policies attached to roles, users and groups, one by one or by a list that excludes every other carrier. */
export const attachmentReader: TypeReader = {
  types: [
    "aws:iam/groupPolicyAttachment:GroupPolicyAttachment",
    "aws:iam/policyAttachment:PolicyAttachment",
    "aws:iam/rolePolicyAttachment:RolePolicyAttachment",
    "aws:iam/userPolicyAttachment:UserPolicyAttachment",
  ],
  grants: (resource, view) =>
    membersOf(resource.properties.policyArn).flatMap((arn) =>
      userGrants(resource, view, {
        users: usersOf(resource),
        field: "user",
        can: "use",
        on: typeof arn === "string" ? `policy ${arn}` : "a policy that is not known",
        because: "the policy is attached to their IAM user",
      }),
    ),
  controls: (resource, view) =>
    controlsOf(
      resource,
      [...carried(resource), ...settingDrafts(resource.properties, { except: [...carriers, "policyArn"] })],
      aboutRole(resource, view),
    ),
  links: (resource, view) => {
    const { properties } = resource;
    return [
      ...linksTo("policy", properties.policyArn, resource, view),
      ...linksTo("role", properties.roles ?? properties.role, resource, view),
      ...linksTo("user", usersOf(resource), resource, view),
      ...linksTo("group", properties.groups ?? properties.group, resource, view),
    ];
  },
};

const carriers = ["role", "roles", "user", "users", "group", "groups"] as const;

function usersOf({ properties: { user, users } }: StackResource): Value | undefined {
  return users ?? user;
}

/** Who carries it, and what: each carrier can do more by it. */
function carried({ properties }: StackResource): readonly Draft[] {
  const policy = settingDrafts({ policyArn: properties.policyArn ?? null }, { kind: "permissions" });
  const by = carriers.flatMap((carrier) =>
    settingDrafts({ [carrier.replace(/s$/, "")]: [...membersOf(properties[carrier])] }, { kind: "permissions" }),
  );
  return [...policy, ...by].map((draft) => ({ ...draft, strength: -1 }));
}
