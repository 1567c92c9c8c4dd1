import { accessDuties, type Service } from "../../model/index.ts";
import { ownerAndBackup } from "./ownerAndBackup.ts";
import type { TeamDraft } from "./teamDraft.ts";
import { botTeam, dutyTeam, hasServiceTeam, hasTeam } from "./teamSlugs.ts";

/** The team of a service's engineers, below it one for each duty that guards something, and beside it one for its bots. */
export function serviceTeams(id: string, service: Service): readonly TeamDraft[] {
  if (!hasServiceTeam(service)) return [];
  const repositories = [service.repository, ...(service.otherRepositories ?? [])];
  const engineers = (service.engineers ?? []).map((person) => ({ id: person, because: `engineer of ${id}` }));
  const bots = (service.bots ?? []).map((bot) => ({ id: bot, because: `bot of ${id}` }));
  return [
    { slug: id, description: `Changes the code of ${id}.`, wanted: engineers, permission: "push", repositories },
    ...accessDuties
      .filter((duty) => hasTeam(service.duties[duty]))
      .map((duty): TeamDraft => {
        const wanted = ownerAndBackup(service.duties[duty], `${duty} of ${id}`);
        return {
          slug: dutyTeam(id, duty),
          description: `Answers for ${duty} of ${id}.`,
          parent: id,
          wanted,
          permission: "push",
          // It inherits them; said as well, since GitHub does not list inherited access reliably.
          repositories,
        };
      }),
    ...(bots.length > 0
      ? [
          {
            slug: botTeam(id),
            description: `Machine accounts of ${id}.`,
            wanted: bots,
            permission: "push" as const,
            repositories,
          },
        ]
      : []),
  ];
}
