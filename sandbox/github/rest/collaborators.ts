import { permissionNamed, userPermission } from "../access.ts";
import { collaborator, collaboratorPermission, repositoryInvitation } from "../answers/collaborator.ts";
import { optionalText } from "../fields.ts";
import { findMember, findRepository, findUser, findWritableRepository, sameName } from "../find.ts";
import { type GitHubState, type GitHubRepository, takeId } from "../gitHubState.ts";
import { pageOf } from "../page.ts";
import { notFound, validationFailed } from "../refusal.ts";
import { created, noContent, ok, route } from "../route.ts";

const person = "/repos/{owner}/{repo}/collaborators/{username}";
const page = "collaborators/collaborators";

/** @see https://docs.github.com/en/rest/collaborators/collaborators */
export const collaboratorRoutes = [
  route("GET", "/repos/{owner}/{repo}/collaborators", `${page}#list-repository-collaborators`, (ask) => {
    const { state, base, query } = ask;
    const repository = findRepository(ask);
    const logins = affiliated(state, repository, query.get("affiliation") ?? "all");
    const url = `${base}/repos/${ask.parameters.owner}/${repository.name}/collaborators`;
    const { items, headers } = pageOf(ask, url, logins);
    return ok(
      items.map((login) => collaborator(state, repository, login, base)),
      headers,
    );
  }),

  route("GET", person, `${page}#check-if-a-user-is-a-repository-collaborator`, (ask) => {
    const repository = findRepository(ask);
    const { login } = findUser(ask.state, ask.parameters.username);
    if (!affiliated(ask.state, repository, "all").some((known) => sameName(known, login))) throw notFound();
    return noContent;
  }),

  route("GET", `${person}/permission`, `${page}#get-repository-permissions-for-a-user`, (ask) => {
    const repository = findRepository(ask);
    const { login } = findUser(ask.state, ask.parameters.username);
    return ok(collaboratorPermission(ask.state, repository, login, ask.base));
  }),

  route("PUT", person, `${page}#add-a-repository-collaborator`, (ask) => {
    const { state, body, base } = ask;
    const repository = findWritableRepository(ask);
    const { login, kind } = findUser(state, ask.parameters.username);
    if (kind === "Organization") throw validationFailed("Invitee cannot be an organization");
    const permission = permissionNamed(optionalText(body, "permission") ?? "push");
    if (!permission) throw validationFailed("Permission is not a role of this organization");
    const present = repository.collaborators.find((known) => sameName(known.login, login));
    if (present) {
      present.permission = permission;
      return noContent;
    }
    if (findMember(state, login)?.state === "active") {
      repository.collaborators.push({ login, permission });
      return noContent;
    }
    const invitation = { id: takeId(state), login, permission };
    repository.invitations = [...repository.invitations.filter((open) => !sameName(open.login, login)), invitation];
    return created(repositoryInvitation(state, repository, invitation, base));
  }),

  route("DELETE", person, `${page}#remove-a-repository-collaborator`, (ask) => {
    const repository = findWritableRepository(ask);
    const { login } = findUser(ask.state, ask.parameters.username);
    repository.collaborators = repository.collaborators.filter((known) => !sameName(known.login, login));
    repository.invitations = repository.invitations.filter((open) => !sameName(open.login, login));
    return noContent;
  }),
];

/** `direct`: whoever was named for this repository; `outside`: those of them outside the organisation; `all`: whoever has access. */
function affiliated(state: GitHubState, repository: GitHubRepository, affiliation: string): readonly string[] {
  const direct = repository.collaborators.map(({ login }) => login);
  if (affiliation === "direct") return direct;
  if (affiliation === "outside") return direct.filter((login) => findMember(state, login)?.state !== "active");
  const members = state.members.filter((member) => member.state === "active").map(({ login }) => login);
  const known = new Set([...direct, ...members]);
  return [...known].filter((login) => userPermission(state, login, repository) !== undefined);
}
