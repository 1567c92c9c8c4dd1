import type { Ownership } from "../../../model/index.ts";
import type { GrantHolder } from "../grant.ts";
import { type AccountName, accounts } from "./directory/accounts.ts";
import { environmentReasons } from "./directory/environmentReasons.ts";
import { repositoryNames } from "./directory/repositoryNames.ts";
import { teamReasons } from "./directory/teamReasons.ts";

/** How the names of GitHub are those of the declaration. Nothing of it is made before it is asked for, and nothing plans the whole declaration. */
export interface GitHubDirectory {
  /** Login of the organisation, in lower case. */
  readonly organisation: string;
  /** Who is behind an account: a person or bot of the declaration, else a principal such as `GitHub user eve`. The numeric id decides. */
  readonly holderOf: (account: AccountName) => GrantHolder;
  /** Is it an owner of the organisation, by the declaration? */
  readonly isOrganisationOwner: (holder: GrantHolder) => boolean;
  /** Key of a repository by its name, with or without the owner before it; `lantern/shop` where it is not declared. */
  readonly repository: (name: string) => string;
  /** Key of a repository by its numeric id; `repository with id 7` where it is not declared. */
  readonly repositoryWithId: (id: number) => string;
  /** Why somebody is in a team: `owner of deploy of storefront`, or `member of team x` where the declaration does not say. */
  readonly memberBecause: (slug: string, holder: GrantHolder) => string;
  /** The service whose door an environment is, if it is one; repositories go by key. */
  readonly serviceOf: (repository: string, environment: string) => string | undefined;
  /** Why somebody reviews what runs in an environment. */
  readonly reviewerBecause: (repository: string, environment: string, holder: GrantHolder) => string;
}

/** The directory of a declaration. */
export function githubDirectory(ownership: Ownership): GitHubDirectory {
  const { holderOf, isOwner } = accounts(ownership);
  const { keyOf, keyOfId } = repositoryNames(ownership);
  const inTeam = teamReasons(ownership);
  const environment = environmentReasons(ownership);
  return {
    organisation: ownership.organisation.github.login.toLowerCase(),
    holderOf,
    isOrganisationOwner: isOwner,
    repository: keyOf,
    repositoryWithId: keyOfId,
    memberBecause: (slug, { kind, id }) =>
      (kind === "person" || kind === "bot" ? inTeam(slug, id) : undefined) ?? `member of team ${slug}`,
    serviceOf: (repository, name) => environment(repository, name)?.service,
    reviewerBecause: (repository, name, { kind, id }) =>
      (kind === "person"
        ? environment(repository, name)?.reviewers.find(({ person }) => person === id)?.because
        : undefined) ?? `reviewer of environment ${repository}/${name}`,
  };
}
