import type { StackResource } from "../../../stack/resource.ts";
import { textAt, valueAt } from "../../../stack/values/valueAt.ts";
import type { Grant } from "../../grant.ts";
import type { StackView, TypeReader } from "../../typeReader.ts";
import { settingReader } from "../settings/settingReader.ts";
import { fromLaxToStrict, offIsStrict, onIsStrict } from "../settings/strengths.ts";
import { canOf } from "../teams/permission.ts";

const opened = [
  "membersCanCreateInternalRepositories",
  "membersCanCreatePages",
  "membersCanCreatePrivatePages",
  "membersCanCreatePrivateRepositories",
  "membersCanCreatePublicPages",
  "membersCanCreatePublicRepositories",
  "membersCanCreateRepositories",
  "membersCanForkPrivateRepositories",
];
const secured = [
  "advancedSecurityEnabledForNewRepositories",
  "dependabotAlertsEnabledForNewRepositories",
  "dependabotSecurityUpdatesEnabledForNewRepositories",
  "dependencyGraphEnabledForNewRepositories",
  "secretScanningEnabledForNewRepositories",
  "secretScanningPushProtectionEnabledForNewRepositories",
  "webCommitSignoffRequired",
];
const all = <T>(names: readonly string[], value: T) => Object.fromEntries(names.map((name) => [name, value]));

/** What every member of the organisation may do, and what new repositories are protected by. */
export const organisationSettings: TypeReader = settingReader(
  ["organizationSettings"],
  {
    kind: "protection",
    harmless: [
      // How the organisation presents itself, and where its bills go.
      ...["billingEmail", "blog", "company", "description", "email", "location", "name", "twitterUsername", "etag"],
      // Boards of tasks.
      ...["hasOrganizationProjects", "hasRepositoryProjects"],
    ],
    defaults: {
      defaultRepositoryPermission: "read",
      ...all(opened, true),
      membersCanForkPrivateRepositories: false,
      ...all(secured, false),
    },
    strength: {
      defaultRepositoryPermission: fromLaxToStrict("admin", "write", "read", "none"),
      ...all(opened, offIsStrict),
      ...all(secured, onIsStrict),
    },
  },
  { grants: baseGrants },
);

/** What everybody in the organisation may do with each of its repositories, in a team or not. */
function baseGrants({ properties }: StackResource, { directory: { github } }: StackView): readonly Grant[] {
  const permission = valueAt(properties, "defaultRepositoryPermission");
  if (textAt(properties, "defaultRepositoryPermission")?.toLowerCase() === "none") return [];
  return [
    {
      who: { kind: "principal", id: `every member of GitHub organisation ${github.organisation}` },
      can: canOf(permission, "read"),
      on: `every repository of ${github.organisation}`,
      through: `organisation ${github.organisation}`,
      because: `base permission of organisation ${github.organisation}`,
    },
  ];
}
