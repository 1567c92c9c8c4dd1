import { permissionFlags, permissionNamed, roleNames, teamPermission } from "../access.ts";
import { fullRepository } from "../answers/repository.ts";
import { repositoryTeam } from "../answers/team.ts";
import { optionalText } from "../fields.ts";
import { findRepository, findTeam, knowOrganisation, sameName } from "../find.ts";
import type { GitHubRepository } from "../gitHubState.ts";
import { pageOf } from "../page.ts";
import { archived, notFound, unprocessable, validationFailed } from "../refusal.ts";
import { type Ask, noContent, ok, route } from "../route.ts";

const grant = "/orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}";

/** @see https://docs.github.com/en/rest/teams/teams */
export const teamRepositoryRoutes = [
  route("GET", "/orgs/{org}/teams/{team_slug}/repos", "teams/teams#list-team-repositories", (ask) => {
    const { state, base } = ask;
    const team = findTeam(ask);
    const granted = state.repositories.filter((repository) => teamPermission(state, team, repository) !== undefined);
    const { items, headers } = pageOf(ask, `${base}/orgs/${ask.parameters.org}/teams/${team.slug}/repos`, granted);
    return ok(
      items.map((repository) => fullRepository(state, repository, base)),
      headers,
    );
  }),

  route("GET", grant, "teams/teams#check-team-permissions-for-a-repository", (ask) => {
    const { state, accept, base } = ask;
    const team = findTeam(ask);
    const repository = repositoryOfTeam(ask);
    const permission = teamPermission(state, team, repository);
    if (!permission) throw notFound();
    if (!/application\/vnd\.github\.(v3\.)?repository\+json/.test(accept)) return noContent;
    return ok({
      ...fullRepository(state, repository, base),
      permissions: permissionFlags(permission),
      role_name: roleNames[permission],
    });
  }),

  route("PUT", grant, "teams/teams#add-or-update-team-repository-permissions", (ask) => {
    const { body } = ask;
    const team = findTeam(ask);
    const repository = repositoryOfTeam(ask);
    if (repository.archived) throw archived();
    const permission = permissionNamed(optionalText(body, "permission") ?? "pull");
    if (!permission) throw validationFailed({ resource: "Team", code: "invalid", field: "permission" });
    team.access = [
      ...team.access.filter((granted) => granted.repository !== repository.id),
      { repository: repository.id, permission },
    ];
    return noContent;
  }),

  route("DELETE", grant, "teams/teams#remove-a-repository-from-a-team", (ask) => {
    const team = findTeam(ask);
    const repository = repositoryOfTeam(ask);
    if (repository.archived) throw archived();
    team.access = team.access.filter((granted) => granted.repository !== repository.id);
    return noContent;
  }),

  route("GET", "/repos/{owner}/{repo}/teams", "repos/repos#list-repository-teams", (ask) => {
    const { state, base } = ask;
    const repository = findRepository(ask);
    // Teams that have access through a parent only are not listed (mszostok/codeowners-validator#40).
    const granted = state.teams.filter(({ access }) => access.some((to) => to.repository === repository.id));
    const { items, headers } = pageOf(ask, `${base}/repos/${ask.parameters.owner}/${repository.name}/teams`, granted);
    return ok(
      items.map((team) => repositoryTeam(state, team, repository, base)),
      headers,
    );
  }),
];

/** "You will get a 422 if you attempt to add a repository to a team that is not owned by the organization." */
function repositoryOfTeam(ask: Ask<"org" | "owner" | "repo">): GitHubRepository {
  knowOrganisation(ask.state, ask.parameters.org);
  if (sameName(ask.parameters.owner, ask.parameters.org)) return findRepository(ask);
  if (!ask.state.users.some(({ login }) => sameName(login, ask.parameters.owner))) throw notFound();
  throw unprocessable("The repository is not owned by the organization.");
}
