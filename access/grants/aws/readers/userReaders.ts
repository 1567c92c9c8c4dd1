import type { StackResource, Value } from "../../../stack/resource.ts";
import type { TypeReader } from "../../typeReader.ts";
import { controlsOf } from "../draft.ts";
import { membersOf } from "../recordOf.ts";
import { settingDrafts } from "../settings.ts";
import { lastPart } from "../stack/arnParts.ts";
import { linksTo, ownLink } from "../stack/links.ts";
import { principalTagDrafts } from "../tags.ts";
import { userGrants } from "../users/userGrants.ts";

/** IAM users, and inside which boundary they are. */
export const userReader: TypeReader = {
  types: ["aws:iam/user:User"],
  controls: (user) =>
    controlsOf(user, [
      ...settingDrafts({ permissionsBoundary: user.properties.permissionsBoundary ?? null }, { kind: "envelope" }).map(
        (draft) => ({ ...draft, strength: 1 }),
      ),
      ...settingDrafts(user.properties, {
        except: ["permissionsBoundary", "tags", "tagsAll"],
        defaults: { path: "/", forceDestroy: false },
      }),
      ...principalTagDrafts(user.properties),
    ]),
  links: (user, view) => [
    ownLink("user", user, view),
    ...linksTo("policy", user.properties.permissionsBoundary, user, view),
  ],
};

/** IAM groups. */
export const groupReader: TypeReader = {
  types: ["aws:iam/group:Group"],
  controls: (group) => controlsOf(group, settingDrafts(group.properties, { defaults: { path: "/" } })),
  links: (group, view) => [ownLink("group", group, view)],
};

/** Who is in which group. */
export const membershipReader: TypeReader = {
  types: ["aws:iam/groupMembership:GroupMembership", "aws:iam/userGroupMembership:UserGroupMembership"],
  grants: (resource, view) =>
    groupsOf(resource).flatMap((group) =>
      userGrants(resource, view, {
        users: usersOf(resource),
        field: "members",
        can: "use",
        on: `policies of group ${typeof group === "string" ? lastPart(group) : "that is not known"}`,
        because: "their IAM user is in the group",
      }),
    ),
  controls: (resource) =>
    controlsOf(
      resource,
      settingDrafts(resource.properties, { kind: "permissions" }).map((draft) => ({ ...draft, strength: -1 })),
    ),
  links: (resource, view) => [
    ...linksTo("user", usersOf(resource), resource, view),
    ...linksTo("group", [...groupsOf(resource)], resource, view),
  ],
};

function usersOf({ properties: { user, users } }: StackResource): Value | undefined {
  return users ?? user;
}

function groupsOf({ properties: { group, groups } }: StackResource): readonly Value[] {
  return membersOf(groups ?? group);
}
