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
  /** It holds the declaration itself. */
  readonly isHome: boolean;
  readonly deployBranches: readonly string[];
  readonly deployTags: readonly string[];
}

/** The repositories that somebody owns: a service, or, where the declaration itself lives, the policy area. */
export function ownedRepositories(ownership: Ownership): readonly RepositoryUse[] {
  return repositoryUses(ownership).filter(({ ownedBy, isHome }) => isHome || ownedBy.length > 0);
}

type Owned = readonly (readonly [string, Service])[];

/** Every repository of the organisation that is not archived, sorted; an archived one cannot be changed. */
function repositoryUses(ownership: Ownership): readonly RepositoryUse[] {
  const services = sortedEntries(ownership.services);
  const deployers = byRepository(services, (service) => [service.repository]);
  const owners = byRepository(services, (service) => [service.repository, ...(service.otherRepositories ?? [])]);
  return sortedEntries(ownership.repositories)
    .filter(([, repository]) => isGoverned(ownership, repository))
    .map(([key, repository]) => {
      const deployedBy = deployers.get(key) ?? [];
      const environments = deployedBy
        .flatMap(([, service]) => service.environments.map((id) => own(ownership.environments, id)))
        .filter((environment) => environment !== undefined);
      return {
        key,
        repository,
        deployedBy,
        ownedBy: owners.get(key) ?? [],
        isHome: ownership.home === key,
        deployBranches: sortedUnique(environments.flatMap(({ deployBranches }) => deployBranches)),
        deployTags: sortedUnique(environments.flatMap(({ deployTags }) => deployTags ?? [])),
      };
    });
}

/** Services by each repository that they name, each service once. */
function byRepository(services: Owned, named: (service: Service) => readonly string[]): ReadonlyMap<string, Owned> {
  const pairs = services.flatMap((entry) => sortedUnique(named(entry[1])).map((repository) => ({ repository, entry })));
  const groups = Map.groupBy(pairs, ({ repository }) => repository);
  return new Map([...groups].map(([repository, group]) => [repository, group.map(({ entry }) => entry)]));
}

/** Whether Keyholder can govern access to this repository: it belongs to the stack's organisation and is not archived. */
export function isGoverned(ownership: Ownership, repository: Repository): boolean {
  const owner = repository.owner ?? ownership.organisation.github.login;
  return owner.toLowerCase() === ownership.organisation.github.login.toLowerCase() && repository.archived !== true;
}
