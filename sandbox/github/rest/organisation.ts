import { organisationFull, organisationMembership } from "../answers/organisation.ts";
import { fullRepository } from "../answers/repository.ts";
import { publicUser, simpleUser } from "../answers/user.ts";
import { findMember, findUser, knowOrganisation } from "../find.ts";
import { pageOf } from "../page.ts";
import { notFound } from "../refusal.ts";
import { noContent, ok, route } from "../route.ts";

/**
 * @see https://docs.github.com/en/rest/orgs/orgs
 * @see https://docs.github.com/en/rest/orgs/members
 */
export const organisationRoutes = [
  route("GET", "/user", "users/users#get-the-authenticated-user", ({ state, base }) =>
    ok(publicUser(state, state.caller, base)),
  ),

  route("GET", "/users/{username}", "users/users#get-a-user", ({ state, parameters, base }) =>
    ok(publicUser(state, findUser(state, parameters.username).login, base)),
  ),

  route("GET", "/orgs/{org}", "orgs/orgs#get-an-organization", ({ state, parameters, base }) => {
    knowOrganisation(state, parameters.org);
    return ok(organisationFull(state, base));
  }),

  route("GET", "/orgs/{org}/members", "orgs/members#list-organization-members", (ask) => {
    const { state, parameters, query, base } = ask;
    knowOrganisation(state, parameters.org);
    const wanted = query.get("role") ?? "all";
    const members = state.members.filter(
      (member) => member.state === "active" && (wanted === "all" || member.role === wanted),
    );
    const { items, headers } = pageOf(ask, `${base}/orgs/${parameters.org}/members`, members);
    return ok(
      items.map(({ login }) => simpleUser(state, login, base)),
      headers,
    );
  }),

  route("GET", "/orgs/{org}/members/{username}", "orgs/members#check-organization-membership-for-a-user", (ask) => {
    knowOrganisation(ask.state, ask.parameters.org);
    if (findMember(ask.state, ask.parameters.username)?.state !== "active") throw notFound();
    return noContent;
  }),

  route("GET", "/orgs/{org}/memberships/{username}", "orgs/members#get-organization-membership-for-a-user", (ask) => {
    knowOrganisation(ask.state, ask.parameters.org);
    const member = findMember(ask.state, ask.parameters.username);
    if (!member) throw notFound();
    return ok(organisationMembership(ask.state, member, ask.base));
  }),

  route("GET", "/orgs/{org}/outside_collaborators", "orgs/outside-collaborators#list-outside-collaborators", (ask) => {
    const { state, parameters, base } = ask;
    knowOrganisation(state, parameters.org);
    const logins = new Set(state.repositories.flatMap(({ collaborators }) => collaborators.map(({ login }) => login)));
    const outside = [...logins].filter((login) => findMember(state, login)?.state !== "active");
    const { items, headers } = pageOf(ask, `${base}/orgs/${parameters.org}/outside_collaborators`, outside);
    return ok(
      items.map((login) => simpleUser(state, login, base)),
      headers,
    );
  }),

  route("GET", "/orgs/{org}/repos", "repos/repos#list-organization-repositories", (ask) => {
    const { state, parameters, base } = ask;
    knowOrganisation(state, parameters.org);
    const { items, headers } = pageOf(ask, `${base}/orgs/${parameters.org}/repos`, state.repositories);
    return ok(
      items.map((repository) => fullRepository(state, repository, base)),
      headers,
    );
  }),
];
