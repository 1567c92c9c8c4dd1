import type { Ownership, Repository } from "../../../../model/index.ts";
import { isGoverned } from "../../../github/repositoryUse.ts";
import { lazily } from "../../lazily.ts";

/** How grants speak of repositories. */
export interface RepositoryNames {
  /** Its key in the declaration; `lantern/shop` where it is not declared. Names are compared in lower case. */
  readonly keyOf: (name: string) => string;
  /** The same by numeric id; `repository with id 7` where it is not declared. */
  readonly keyOfId: (id: number) => string;
}

export function repositoryNames(ownership: Ownership): RepositoryNames {
  const organisation = ownership.organisation.github.login.toLowerCase();
  const repositories = lazily(() => Object.entries(ownership.repositories).sort(governedLast(ownership)));
  const byName = lazily(() => new Map(repositories().map(([key, each]) => [fullName(each, organisation), key])));
  const byId = lazily(() => new Map(repositories().map(([key, { id }]) => [id, key])));
  return {
    keyOf: (name) => {
      const lower = name.toLowerCase();
      const full = lower.includes("/") ? lower : `${organisation}/${lower}`;
      return byName().get(full) ?? full;
    },
    keyOfId: (id) => byId().get(id) ?? `repository with id ${id}`,
  };
}

function fullName({ owner, name }: Repository, organisation: string): string {
  return `${owner?.toLowerCase() ?? organisation}/${name.toLowerCase()}`;
}

/** Of two keys of one repository the one that is planned is taken. */
function governedLast(ownership: Ownership) {
  return ([, a]: [string, Repository], [, b]: [string, Repository]) =>
    Number(isGoverned(ownership, a)) - Number(isGoverned(ownership, b));
}
