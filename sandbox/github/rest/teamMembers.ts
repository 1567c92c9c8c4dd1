import type { components } from "@octokit/openapi-types";
import { listedTeam } from "../answers/team.ts";
import { simpleUser, teamRole } from "../answers/user.ts";
import { optionalChoice } from "../fields.ts";
import { findMember, findTeam, findUser, sameName } from "../find.ts";
import type { GitHubState, GitHubTeam } from "../gitHubState.ts";
import { pageOf } from "../page.ts";
import { notFound, unprocessable } from "../refusal.ts";
import { noContent, ok, route } from "../route.ts";
import { descendants } from "../teams/family.ts";

type Schemas = components["schemas"];

const membership = "/orgs/{org}/teams/{team_slug}/memberships/{username}";

/** @see https://docs.github.com/en/rest/teams/members */
export const teamMemberRoutes = [
  route("GET", "/orgs/{org}/teams/{team_slug}/members", "teams/members#list-team-members", (ask) => {
    const { state, base, query } = ask;
    const team = findTeam(ask);
    const wanted = query.get("role") ?? "all";
    const members = [team, ...descendants(state, team)]
      .flatMap((of) => of.members.map((member) => ({ ...member, inherited: of.id !== team.id })))
      .filter((member, index, all) => all.findIndex(({ login }) => sameName(login, member.login)) === index)
      .filter((member) => member.state === "active")
      .map((member) => ({ ...member, role: teamRole(state, member) }))
      .filter(({ role }) => wanted === "all" || role === wanted);
    const { items, headers } = pageOf(ask, `${base}/orgs/${ask.parameters.org}/teams/${team.slug}/members`, members);
    return ok(
      items.map(({ login, role, inherited }) => ({ ...simpleUser(state, login, base), role, inherited })),
      headers,
    );
  }),

  route("GET", membership, "teams/members#get-team-membership-for-a-user", (ask) => {
    const team = findTeam(ask);
    return ok(membershipOf(ask.state, team, findUser(ask.state, ask.parameters.username).login, ask.base));
  }),

  route("PUT", membership, "teams/members#add-or-update-team-membership-for-a-user", (ask) => {
    const { state, body, base } = ask;
    const team = findTeam(ask);
    const { login, kind } = findUser(state, ask.parameters.username);
    const role = optionalChoice(body, "role", ["member", "maintainer"]) ?? "member";
    if (kind === "Organization") throw unprocessable("Cannot add an organization as a member.");
    if (!findMember(state, login)) state.members.push({ login, role: "member", state: "pending" });
    const present = team.members.find((member) => sameName(member.login, login));
    if (present) present.role = role;
    else team.members.push({ login, role, state: findMember(state, login)?.state ?? "pending" });
    promoteMaintainer(state, team);
    return ok(membershipOf(state, team, login, base));
  }),

  route("DELETE", membership, "teams/members#remove-team-membership-for-a-user", (ask) => {
    const { state } = ask;
    const team = findTeam(ask);
    const { login } = findUser(state, ask.parameters.username);
    if (!team.members.some((member) => sameName(member.login, login))) throw notFound();
    team.members = team.members.filter((member) => !sameName(member.login, login));
    promoteMaintainer(state, team);
    return noContent;
  }),

  route("GET", "/orgs/{org}/teams/{team_slug}/teams", "teams/teams#list-child-teams", (ask) => {
    const { state, base } = ask;
    const team = findTeam(ask);
    const children = state.teams.filter(({ parent }) => parent === team.id);
    const { items, headers } = pageOf(ask, `${base}/orgs/${ask.parameters.org}/teams/${team.slug}/teams`, children);
    return ok(
      items.map((child) => listedTeam(state, child, base)),
      headers,
    );
  }),
];

function membershipOf(state: GitHubState, team: GitHubTeam, login: string, base: string) {
  const member = team.members.find((candidate) => sameName(candidate.login, login));
  if (!member) throw notFound();
  const url = `${base}/organizations/${state.organisation.id}/team/${team.id}/memberships/${login}`;
  return { url, role: teamRole(state, member), state: member.state } satisfies Schemas["team-membership"];
}

function promoteMaintainer(state: GitHubState, team: GitHubTeam): void {
  const active = team.members.filter((member) => member.state === "active");
  if (!state.habits.promotesMaintainer || active.some((member) => teamRole(state, member) === "maintainer")) return;
  const [first] = active;
  if (first) first.role = "maintainer";
}
