import { permissionNamed } from "../access.ts";
import { repositoryInvitation } from "../answers/collaborator.ts";
import { optionalText } from "../fields.ts";
import { findRepository, findWritableRepository } from "../find.ts";
import type { GitHubRepository } from "../gitHubState.ts";
import { pageOf } from "../page.ts";
import { notFound, validationFailed } from "../refusal.ts";
import { noContent, ok, route } from "../route.ts";

const one = "/repos/{owner}/{repo}/invitations/{invitation_id}";
const page = "collaborators/invitations";

/** @see https://docs.github.com/en/rest/collaborators/invitations */
export const invitationRoutes = [
  route("GET", "/repos/{owner}/{repo}/invitations", `${page}#list-repository-invitations`, (ask) => {
    const repository = findRepository(ask);
    const url = `${ask.base}/repos/${ask.parameters.owner}/${repository.name}/invitations`;
    const { items, headers } = pageOf(ask, url, repository.invitations);
    return ok(
      items.map((open) => repositoryInvitation(ask.state, repository, open, ask.base)),
      headers,
    );
  }),

  route("PATCH", one, `${page}#update-a-repository-invitation`, (ask) => {
    const repository = findWritableRepository(ask);
    const open = findInvitation(repository, ask.parameters.invitation_id);
    const permission = permissionNamed(optionalText(ask.body, "permissions") ?? "");
    if (!permission) throw validationFailed("Permission is not a role of this organization");
    open.permission = permission;
    return ok(repositoryInvitation(ask.state, repository, open, ask.base));
  }),

  route("DELETE", one, `${page}#delete-a-repository-invitation`, (ask) => {
    const repository = findWritableRepository(ask);
    const { id } = findInvitation(repository, ask.parameters.invitation_id);
    repository.invitations = repository.invitations.filter((open) => open.id !== id);
    return noContent;
  }),
];

function findInvitation({ invitations }: GitHubRepository, id: string) {
  const open = invitations.find((invitation) => String(invitation.id) === id);
  if (!open) throw notFound();
  return open;
}
