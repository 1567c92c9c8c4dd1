import { own } from "../../model/own.ts";
import type { Ownership, Repository, Service } from "../../model/index.ts";
import { sortedEntries, sortedUnique } from "../compareText.ts";

/** A repository that the plan governs, with the services that own something in it. */
export interface RepositoryUse {
  readonly key: string;
  readonly repository: Repository;
  /** Services whose workflows run here. */
  readonly deployedBy: readonly (readonly [string, Service])[];
  /** All services that own it: those above, and those that name it among `otherRepositories`. */
  readonly ownedBy: readonly (readonly [string, Service])[];
  /** Exact branches that must be protected: the default branch is always among the protected ones besides. */
  readonly deployBranches: readonly string[];
  readonly deployTags: readonly string[];
}

/** Every repository of the organisation that is not archived, sorted; an archived one cannot be changed. */
export function repositoryUses(ownership: Ownership): readonly RepositoryUse[] {
  const services = sortedEntries(ownership.services);
  return sortedEntries(ownership.repositories)
    .filter(([, repository]) => isGoverned(ownership, repository))
    .map(([key, repository]) => {
      const deployedBy = services.filter(([, service]) => service.repository === key);
      const ownedBy = services.filter(
        ([, service]) => service.repository === key || service.otherRepositories?.includes(key),
      );
      const environments = deployedBy
        .flatMap(([, service]) => service.environments.map((id) => own(ownership.environments, id)))
        .filter((environment) => environment !== undefined);
      return {
        key,
        repository,
        deployedBy,
        ownedBy,
        deployBranches: sortedUnique(environments.flatMap(({ deployBranches }) => deployBranches)),
        deployTags: sortedUnique(environments.flatMap(({ deployTags }) => deployTags ?? [])),
      };
    });
}

/** Whether Keyholder can govern access to this repository: it belongs to the stack's organisation and is not archived. */
export function isGoverned(ownership: Ownership, repository: Repository): boolean {
  const owner = repository.owner ?? ownership.organisation.github.login;
  return owner.toLowerCase() === ownership.organisation.github.login.toLowerCase() && repository.archived !== true;
}
