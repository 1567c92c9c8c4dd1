import type { StackResource } from "../../../stack/resource.ts";
import { subjectOf } from "../../../stack/subject.ts";
import { valueAt } from "../../../stack/values/valueAt.ts";
import type { Control } from "../../control.ts";
import type { Grant } from "../../grant.ts";
import type { StackView, TypeReader } from "../../typeReader.ts";
import { githubType } from "../githubType.ts";
import { opens } from "../settings/strengths.ts";
import type { SettingRules } from "../settings/settingRules.ts";
import { eachOnce, settingsOf } from "../settings/settingsOf.ts";
import { accessIn, accessTypes } from "../teams/access.ts";
import { repositoryLinks, teamLinks } from "../teams/links.ts";
import { canOf } from "../teams/permission.ts";
import { teamRefOf } from "../teams/refs.ts";
import { teamsOf } from "../teams/teamIndex.ts";
import { objectsAt, repositoryAt, wordAt } from "../values.ts";

const rules: SettingRules = {
  told: ["teams", "users", "teamId", "permission", "username"],
  harmless: ["etag"],
  identity: { ignoreTeams: (team) => (typeof team.teamId === "string" ? teamRefOf(team.teamId) : undefined) },
  // What people have by a team that is ignored is seen by nobody.
  strength: { ignoreTeams: opens },
};

/** Who has access to a repository. What a team gives is told of its members; here of whoever is named alone, and of teams that nobody describes. */
export const repositoryAccess: TypeReader = {
  types: [...accessTypes, githubType("repositoryCollaborator")],
  grants: (resource, view) => [...userGrants(resource, view), ...strangeTeams(resource, view)],
  controls: (resource, view) =>
    eachOnce([...settingsOf(resource, view, rules), ...teamsWithoutMembers(resource, view)]),
  links: (resource, view) => [
    ...repositoryLinks(resource, view),
    ...teamLinks(
      teamAccess(resource, view).map(({ team }) => team),
      view,
    ),
  ],
};

function teamAccess(resource: StackResource, { directory }: StackView) {
  return accessTypes.includes(resource.type) ? accessIn(resource, directory.github) : [];
}

function userGrants({ type, properties }: StackResource, { directory: { github } }: StackView): readonly Grant[] {
  const repository = repositoryAt(properties, github);
  const users =
    type === githubType("repositoryCollaborator")
      ? [properties]
      : type === githubType("teamRepository")
        ? []
        : objectsAt(properties, "users");
  return users.map((user): Grant => {
    const login = user && wordAt(user, "username");
    const can = user === undefined ? "do something unknown to" : canOf(valueAt(user, "permission"), "push");
    return {
      who:
        login === undefined
          ? { kind: "unknown", id: `a user of repository ${repository}` }
          : github.holderOf({ login }),
      can,
      on: repository,
      through: `repository ${repository}`,
      because: `collaborator of ${repository}`,
    };
  });
}

/** Teams whose members no resource tells, and teams that are not known. */
function strangeTeams(resource: StackResource, view: StackView): readonly Grant[] {
  const teams = teamsOf(view);
  return teamAccess(resource, view).flatMap(({ team, repository, can }): readonly Grant[] => {
    if (team !== undefined && teams.membersOf(team) !== undefined) return [];
    const ref = team === undefined ? undefined : teams.refOf(team);
    return [
      {
        who:
          ref === undefined
            ? { kind: "unknown", id: `a team of repository ${repository}` }
            : { kind: "principal", id: `GitHub team ${ref}` },
        can,
        on: repository,
        through: ref === undefined ? `repository ${repository}` : `team ${ref}`,
        because: ref === undefined ? `a team of repository ${repository}` : `member of team ${ref}`,
      },
    ];
  });
}

/** What a team without anybody in it would give whoever joins it. */
function teamsWithoutMembers(resource: StackResource, view: StackView): readonly Control[] {
  const teams = teamsOf(view);
  return teamAccess(resource, view)
    .filter(({ team }) => team !== undefined && teams.membersOf(team)?.length === 0)
    .map(({ team, can }) => ({
      kind: "setting",
      subject: subjectOf(resource),
      field: `teams: ${teams.refOf(team ?? "")}`,
      value: can,
      visible: "known",
      urn: resource.urn,
    }));
}
