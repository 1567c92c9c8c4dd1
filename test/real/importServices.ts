import { accessDuties } from "../../model/index.ts";
import type { SourceArea, SourceGroup, SourceOrganisation } from "./community.ts";
import type { DeclaredService } from "./declaration.ts";
import { repositoryKey } from "./importRepositories.ts";
import { uniqueIds } from "./sourcePeople.ts";

/** `<team>-<area>`, as the source's own generator names the teams of an area. */
export function serviceId(group: SourceGroup, area: SourceArea): string {
  return `${group.team}-${area.id}`;
}

/** A service for every area of these groups. */
export function importServices(
  organisation: SourceOrganisation,
  groups: readonly SourceGroup[],
): { readonly [id: string]: DeclaredService } {
  return Object.fromEntries(
    groups.flatMap((group) =>
      group.areas.map((area) => [serviceId(group, area), serviceOf(organisation, group, area)]),
    ),
  );
}

function serviceOf(organisation: SourceOrganisation, group: SourceGroup, area: SourceArea): DeclaredService {
  const [owner, backup] = uniqueIds(area.approvers);
  const [repository, ...otherRepositories] = area.repositories.map((name) => repositoryKey(organisation, name));
  return {
    description: area.name,
    repository,
    otherRepositories,
    environments: [],
    resources: [],
    duties: Object.fromEntries(accessDuties.map((duty) => [duty, { owner, backup }])),
    engineers: uniqueIds([...area.approvers, ...area.reviewers]),
    // A group's bots work in all of its areas.
    bots: uniqueIds([...area.bots, ...group.bots]),
  };
}
