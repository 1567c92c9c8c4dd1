import { sameName } from "./find.ts";
import type { GitHubState } from "./gitHubState.ts";
import type { Answer } from "./route.ts";

/**
 * The documented path of a request: teams and repositories also answer by number,
 * under `/organizations/{org_id}/team/{team_id}` and `/repositories/{id}`.
 */
export function documentedPath({ organisation, teams, repositories }: GitHubState, path: string): string {
  return path
    .replace(/^(\/api\/v3)\/organizations\/(\d+)\/team\/(\d+)(?=\/|$)/, (_, api, organisationId, teamId) => {
      const slug = teams.find(({ id }) => String(id) === teamId)?.slug;
      const login = String(organisation.id) === organisationId ? organisation.login : "-";
      return `${api}/orgs/${login}/teams/${slug ?? "-"}`;
    })
    .replace(/^(\/api\/v3)\/repositories\/(\d+)(?=\/|$)/, (_, api, repositoryId) => {
      const name = repositories.find(({ id }) => String(id) === repositoryId)?.name;
      return `${api}/repos/${organisation.login}/${name ?? "-"}`;
    });
}

/**
 * Where a renamed repository is now: GitHub redirects from every name that it had, until another repository takes that name.
 *
 * @see https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#follow-redirects
 */
export function redirectRenamed(
  { organisation, repositories }: GitHubState,
  { owner, repo }: Readonly<Record<string, string | undefined>>,
  url: URL,
  method: string,
): Answer | undefined {
  if (owner === undefined || repo === undefined || !sameName(owner, organisation.login)) return undefined;
  if (repositories.some(({ name }) => sameName(name, repo))) return undefined;
  const renamed = repositories.find(({ formerNames }) => formerNames.some((former) => sameName(former, repo)));
  if (!renamed) return undefined;
  const to = new URL(url);
  to.pathname = url.pathname.startsWith("/api/v3/repos/")
    ? url.pathname.replace(/^\/api\/v3\/repos\/[^/]+\/[^/]+/, `/api/v3/repositories/${renamed.id}`)
    : url.pathname.replace(/\/repos\/[^/]+\/[^/]+$/, `/repos/${organisation.login}/${renamed.name}`);
  const moved =
    method === "GET" ? { status: 301, message: "Moved Permanently" } : { status: 307, message: "Temporary Redirect" };
  return {
    status: moved.status,
    headers: { location: to.href },
    body: {
      message: moved.message,
      url: to.href,
      documentation_url: "https://docs.github.com/rest/guides/best-practices-for-using-the-rest-api#follow-redirects",
    },
  };
}
