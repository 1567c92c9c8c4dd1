import { fullTeam, listedTeam } from "../answers/team.ts";
import { optionalChoice, optionalText, requiredText } from "../fields.ts";
import { findTeam, knowOrganisation } from "../find.ts";
import { type GitHubTeam, takeId } from "../gitHubState.ts";
import { pageOf } from "../page.ts";
import { unprocessable } from "../refusal.ts";
import { created, noContent, ok, route } from "../route.ts";
import { refuseSecretNesting, uniqueName, wantedParent } from "../teams/checkTeam.ts";
import { ancestors, descendants } from "../teams/family.ts";

const privacies = ["secret", "closed"] as const;
const notifications = ["notifications_enabled", "notifications_disabled"] as const;

/** @see https://docs.github.com/en/rest/teams/teams */
export const teamRoutes = [
  route("GET", "/orgs/{org}/teams", "teams/teams#list-teams", (ask) => {
    const { state, parameters, base } = ask;
    knowOrganisation(state, parameters.org);
    const { items, headers } = pageOf(ask, `${base}/orgs/${parameters.org}/teams`, state.teams);
    return ok(
      items.map((team) => listedTeam(state, team, base)),
      headers,
    );
  }),

  route("POST", "/orgs/{org}/teams", "teams/teams#create-a-team", (ask) => {
    const { state, parameters, body, base } = ask;
    knowOrganisation(state, parameters.org);
    const name = requiredText(body, "name");
    const parent = wantedParent(ask, null);
    const team: GitHubTeam = {
      id: takeId(state),
      ...uniqueName(state, name),
      description: optionalText(body, "description") ?? "",
      privacy: optionalChoice(body, "privacy", privacies) ?? (parent === null ? "secret" : "closed"),
      notifications: optionalChoice(body, "notification_setting", notifications) ?? "notifications_enabled",
      parent,
      // "When you create a new team, you automatically become a team maintainer."
      members: state.callerIsApp ? [] : [{ login: state.caller, role: "maintainer", state: "active" }],
      access: [],
    };
    refuseSecretNesting(state, team);
    state.teams.push(team);
    return created(fullTeam(state, team, base));
  }),

  route("GET", "/orgs/{org}/teams/{team_slug}", "teams/teams#get-a-team-by-name", (ask) =>
    ok(fullTeam(ask.state, findTeam(ask), ask.base)),
  ),

  route("PATCH", "/orgs/{org}/teams/{team_slug}", "teams/teams#update-a-team", (ask) => {
    const { state, body, base } = ask;
    const team = findTeam(ask);
    const name = optionalText(body, "name");
    const changed: GitHubTeam = {
      ...team,
      ...(name !== undefined && name !== team.name && uniqueName(state, name, team)),
      description: optionalText(body, "description") ?? team.description,
      privacy: optionalChoice(body, "privacy", privacies) ?? team.privacy,
      notifications: optionalChoice(body, "notification_setting", notifications) ?? team.notifications,
      parent: wantedParent(ask, team.parent),
    };
    if (ancestors(state, changed).some(({ id }) => id === team.id)) {
      throw unprocessable("Parent team cannot be a child of the team.");
    }
    refuseSecretNesting(state, changed);
    Object.assign(team, changed);
    return ok(fullTeam(state, team, base));
  }),

  route("DELETE", "/orgs/{org}/teams/{team_slug}", "teams/teams#delete-a-team", (ask) => {
    const { state } = ask;
    const team = findTeam(ask);
    // "If you are an organization owner, deleting a parent team will delete all of its child teams as well."
    const gone = new Set([team, ...descendants(state, team)]);
    state.teams = state.teams.filter((candidate) => !gone.has(candidate));
    return noContent;
  }),
];
