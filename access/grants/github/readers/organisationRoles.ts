import type { StackResource } from "../../../stack/resource.ts";
import type { Grant, GrantHolder } from "../../grant.ts";
import type { StackView, TypeReader } from "../../typeReader.ts";
import { settingReader } from "../settings/settingReader.ts";
import { holdersOf } from "../teams/reach.ts";
import { teamLinks } from "../teams/links.ts";
import { teamRefAt } from "../teams/refs.ts";
import { teamsOf } from "../teams/teamIndex.ts";
import { wordAt } from "../values.ts";

/** A role that the organisation made: which permissions it holds. */
export const organisationRole: TypeReader = settingReader(
  ["organizationRole", "organizationCustomRole", "organizationRepositoryRole"],
  // Words.
  { kind: "permissions", harmless: ["description", "etag"], strength: { permissions: () => -1 } },
);

/** A team that holds a role of the organisation, or manages its security. */
export const roleOfTeam: TypeReader = settingReader(
  ["organizationRoleTeam", "organizationRoleTeamAssignment", "organizationSecurityManager"],
  { harmless: ["etag"] },
  {
    grants: (resource, view) => {
      const ref = teamRefAt(resource.properties);
      const team = ref === undefined ? "a team that is not known" : `team ${teamsOf(view).refOf(ref)}`;
      const holders: readonly GrantHolder[] =
        ref === undefined ? [{ kind: "unknown", id: `a member of ${team}` }] : holdersOf(ref, view);
      return holders.map((who) => roleGrant(resource, who, team, `member of ${team}`, view));
    },
    links: ({ properties }, view) => teamLinks([teamRefAt(properties)], view),
  },
);

/** Somebody who holds a role of the organisation. */
export const roleOfUser: TypeReader = settingReader(
  ["organizationRoleUser"],
  { harmless: ["etag"] },
  {
    grants: (resource, view) => {
      const { github } = view.directory;
      const login = wordAt(resource.properties, "login");
      const on = `organisation ${github.organisation}`;
      const who: GrantHolder =
        login === undefined ? { kind: "unknown", id: `a holder of a role of ${on}` } : github.holderOf({ login });
      return [roleGrant(resource, who, on, `holder of a role of ${on}`, view)];
    },
  },
);

function roleGrant(
  { type, properties }: StackResource,
  who: GrantHolder,
  through: string,
  because: string,
  { directory: { github } }: StackView,
): Grant {
  const role = wordAt(properties, "roleId");
  const can = type.endsWith(":OrganizationSecurityManager")
    ? "manage the security of"
    : `hold role ${role ?? "unknown"} of`;
  return { who, can, on: `organisation ${github.organisation}`, through, because };
}
