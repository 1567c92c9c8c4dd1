import { own } from "../../model/own.ts";
import { accessDuties, type Ownership, type Service } from "../../model/index.ts";
import { sortedEntries, sortedUnique } from "../compareText.ts";
import type { PlannedTeam } from "../plan.ts";
import type { PlanPart } from "../planPart.ts";
import { accountableFor } from "./accountable.ts";
import { isGoverned, repositoryUses } from "./repositoryUse.ts";
import { teamMembers, type Wanted } from "./teamMembers.ts";
import { approverTeam, botTeam, dutyTeam, hasServiceTeam, hasTeam, policyTeam } from "./teamSlugs.ts";

interface TeamDraft {
  readonly slug: string;
  readonly description: string;
  readonly parent?: string;
  readonly wanted: readonly Wanted[];
  readonly permission: "pull" | "push";
  /** Ids of repositories; those that are not governed fall away. */
  readonly repositories: readonly string[];
}

/** Every team that has a use, and nobody in it but whom the declaration names. */
export function teams(ownership: Ownership): PlanPart {
  const drafts = [
    ...sortedEntries(ownership.services).flatMap(([id, service]) => serviceTeams(id, service)),
    ...policyTeams(ownership),
    ...approverTeams(ownership),
  ];
  const parts = drafts.map((draft) => planTeam(ownership, draft));
  return { teams: parts.map(({ team }) => team), notPlanned: parts.flatMap(({ notPlanned }) => notPlanned) };
}

function planTeam(ownership: Ownership, { slug, description, parent, wanted, permission, repositories }: TeamDraft) {
  const { members, notPlanned } = teamMembers(ownership, slug, wanted);
  const governed = sortedUnique(repositories).flatMap((id) => {
    const repository = own(ownership.repositories, id);
    return repository && isGoverned(ownership, repository)
      ? [{ key: `${slug}/${id}`, repository: id, permission }]
      : [];
  });
  const team: PlannedTeam = {
    key: slug,
    slug,
    description,
    ...(parent !== undefined && { parent }),
    members,
    access: governed,
  };
  const ungoverned = sortedUnique(repositories).filter(
    (id) => id !== "" && !governed.some(({ repository }) => repository === id),
  );
  const noAccess = ungoverned.map((id) => ({
    what: `access of team ${slug} to repository ${id}`,
    because: `"${id}" is not declared, is archived, or belongs to another organisation.`,
  }));
  return { team, notPlanned: [...notPlanned, ...noAccess] };
}

function serviceTeams(id: string, service: Service): readonly TeamDraft[] {
  if (!hasServiceTeam(service)) return [];
  const repositories = [service.repository, ...(service.otherRepositories ?? [])];
  const engineers = (service.engineers ?? []).map((person) => ({ id: person, because: `engineer of ${id}` }));
  const bots = (service.bots ?? []).map((bot) => ({ id: bot, because: `bot of ${id}` }));
  return [
    { slug: id, description: `Changes the code of ${id}.`, wanted: engineers, permission: "push", repositories },
    ...accessDuties
      .filter((duty) => hasTeam(service.duties[duty]))
      .map((duty): TeamDraft => {
        const { owner, backup } = service.duties[duty];
        const wanted = [
          { id: owner, because: `owner of ${duty} of ${id}` },
          { id: backup, because: `backup of ${duty} of ${id}` },
        ];
        return {
          slug: dutyTeam(id, duty),
          description: `Answers for ${duty} of ${id}.`,
          parent: id,
          wanted,
          permission: "push",
          repositories: [service.repository],
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

function policyTeams(ownership: Ownership): readonly TeamDraft[] {
  const { owner, backup } = ownership.areas.policy;
  const repositories = repositoryUses(ownership).filter(({ ownedBy }) => ownedBy.length > 0);
  if (repositories.length === 0) return [];
  const wanted = [
    { id: owner, because: "owner of the policy area" },
    { id: backup, because: "backup of the policy area" },
  ];
  return [
    {
      slug: policyTeam,
      description: "Owns every CODEOWNERS file.",
      wanted,
      permission: "push",
      repositories: repositories.map(({ key }) => key),
    },
  ];
}

/** Lead and deputy of each group that is Accountable with effect: they read where they review, and write where they own paths. */
function approverTeams(ownership: Ownership): readonly TeamDraft[] {
  const reviewing = accountableFor(ownership, "approves-environments");
  const owning = accountableFor(ownership, "owns-paths");
  const groups = sortedUnique([...reviewing, ...owning].map(({ group }) => group));
  return groups.flatMap((group): readonly TeamDraft[] => {
    const [first] = [...owning, ...reviewing].filter((entry) => entry.group === group);
    if (!first) return [];
    const owns = owning.some((entry) => entry.group === group);
    const duties = reviewing.filter((entry) => entry.group === group).flatMap(({ effect }) => effect.duties);
    const repositories = repositoryUses(ownership).filter(({ deployedBy, ownedBy }) =>
      owns
        ? ownedBy.length > 0
        : deployedBy.some(([, service]) => duties.some((duty) => own(service.duties, duty)?.byWorkflow)),
    );
    const wanted = [
      { id: first.lead, because: `lead of ${group}, Accountable for ${first.activity}` },
      { id: first.deputy, because: `deputy of ${group}, Accountable for ${first.activity}` },
    ];
    return [
      {
        slug: approverTeam(first.group),
        description: `Approves what ${group} is Accountable for.`,
        wanted,
        permission: owns ? "push" : "pull",
        repositories: repositories.map(({ key }) => key),
      },
    ];
  });
}
