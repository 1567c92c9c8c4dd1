import type { GitHubState, Permission } from "./gitHubState.ts";
import { teamRole } from "./answers/user.ts";

/**
 * The state as plain JSON that two runs have in common: sorted, with names in the place of numbers that GitHub chose.
 */
export function renderState(state: GitHubState) {
  const repositoryName = new Map(state.repositories.map(({ id, name }) => [id, name]));
  const teamSlug = new Map(state.teams.map(({ id, slug }) => [id, slug]));
  const login = new Map(state.users.map((user) => [user.id, user.login]));
  const actor = (id: number | null | undefined, kind: string) =>
    id == null ? null : ((kind === "Team" ? teamSlug.get(id) : kind === "User" ? login.get(id) : undefined) ?? id);
  return {
    organisation: state.organisation.login,
    members: sorted(state.members.map(({ login: name, role, state: standing }) => `${name} ${role} ${standing}`)),
    teams: byName(
      state.teams.map((team) => ({
        name: team.slug,
        title: team.name,
        description: team.description,
        privacy: team.privacy,
        notifications: team.notifications,
        parent: team.parent === null ? null : (teamSlug.get(team.parent) ?? team.parent),
        members: sorted(team.members.map((member) => `${member.login} ${teamRole(state, member)} ${member.state}`)),
        access: sorted(
          team.access.map(({ repository, permission }) => `${repositoryName.get(repository)} ${permission}`),
        ),
      })),
    ),
    repositories: byName(
      state.repositories.map((repository) => ({
        name: repository.name,
        visibility: repository.visibility,
        archived: repository.archived,
        collaborators: people(repository.collaborators),
        invitations: people(repository.invitations),
        workflows: repository.workflows,
        subjectClaim: repository.subjectClaim,
        rulesets: byName(
          repository.rulesets.map(({ name, target, enforcement, conditions, rules, bypassActors }) => ({
            name,
            target,
            enforcement,
            conditions,
            rules: [...rules].sort((a, b) => (a.type < b.type ? -1 : 1)),
            bypassActors: bypassActors.map(({ actor_id, actor_type, bypass_mode }) => ({
              actor: actor(actor_id, actor_type),
              actor_type,
              bypass_mode,
            })),
          })),
        ),
        environments: byName(
          repository.environments.map(({ id: _, reviewers, policies, ...environment }) => ({
            ...environment,
            reviewers: sorted(reviewers.map(({ type, id }) => `${type} ${actor(id, type)}`)),
            policies: sorted(policies.map(({ type, name }) => `${type} ${name}`)),
          })),
        ),
      })),
    ),
  };
}

function people(list: readonly { readonly login: string; readonly permission: Permission }[]): string[] {
  return sorted(list.map(({ login, permission }) => `${login} ${permission}`));
}

function sorted(texts: readonly string[]): string[] {
  return [...texts].sort();
}

function byName<T extends { readonly name: string }>(things: readonly T[]): T[] {
  return [...things].sort((a, b) => (a.name < b.name ? -1 : 1));
}
