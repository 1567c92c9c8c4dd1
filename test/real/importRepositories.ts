import type { Community, SourceGroup, SourceOrganisation, SourceProtection, SourceRepository } from "./community.ts";
import type { DeclaredRepository } from "./declaration.ts";

/** Key of a repository of an area: its name, and for one of another organisation the owner before it. */
export function repositoryKey(organisation: SourceOrganisation, fullName: string): string {
  const [owner = "", name = ""] = fullName.split("/");
  return owner === organisation.id ? name : `${owner}-${name}`;
}

/** Every repository that the organisation declares, and those of other organisations that its areas name. */
export function importRepositories(
  community: Community,
  organisation: SourceOrganisation,
  groups: readonly SourceGroup[],
): { readonly [id: string]: DeclaredRepository } {
  const protection = community.branchProtection[organisation.id]?.repos ?? {};
  const foreign = groups
    .flatMap(({ areas }) => areas.flatMap(({ repositories }) => repositories))
    .filter((fullName) => !fullName.startsWith(`${organisation.id}/`));
  return Object.fromEntries([
    ...organisation.repositories.map((repository) => [
      repository.name,
      declaredRepository(repository, protection[repository.name]),
    ]),
    ...foreign.map((fullName) => {
      const [owner = "", name = ""] = fullName.split("/");
      return [repositoryKey(organisation, fullName), { owner, name }];
    }),
  ]);
}

/** The source reads an absent `private` as false and an absent default branch as `master`. */
function declaredRepository(repository: SourceRepository, protection: SourceProtection = {}): DeclaredRepository {
  const contexts = protection.required_status_checks?.contexts ?? [];
  return {
    name: repository.name,
    visibility: repository.private === true ? "private" : "public",
    defaultBranch: repository.defaultBranch ?? "master",
    ...(repository.archived !== undefined && { archived: repository.archived }),
    // The source tells neither which of its required checks scans, nor which app may report it.
    ...(contexts.length > 0 && { checks: { others: contexts.map((context) => ({ context })) } }),
  };
}
