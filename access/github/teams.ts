import { own } from "../../model/own.ts";
import type { Ownership } from "../../model/index.ts";
import { sortedEntries, sortedUnique } from "../compareText.ts";
import type { PlannedTeam } from "../plan.ts";
import type { PlanPart } from "../planPart.ts";
import { approverTeams, pipelineTeams, policyTeams } from "./policyTeams.ts";
import { isGoverned } from "./repositoryUse.ts";
import { serviceTeams } from "./serviceTeams.ts";
import type { TeamDraft } from "./teamDraft.ts";
import { teamMembers } from "./teamMembers.ts";

/** Every team that has a use, and nobody in it but whom the declaration names. */
export function teams(ownership: Ownership): PlanPart {
  const drafts = [
    ...sortedEntries(ownership.services).flatMap(([id, service]) => serviceTeams(id, service)),
    ...policyTeams(ownership),
    ...pipelineTeams(ownership),
    ...approverTeams(ownership),
  ];
  const parts = drafts.map((draft) => planTeam(ownership, draft));
  return { teams: parts.map(({ team }) => team), notPlanned: parts.flatMap(({ notPlanned }) => notPlanned) };
}

function planTeam(ownership: Ownership, { slug, description, parent, wanted, permission, repositories }: TeamDraft) {
  const { members, notPlanned } = teamMembers(ownership, slug, wanted);
  const governed = sortedUnique(repositories).flatMap((id) => {
    const repository = own(ownership.repositories, id);
    return repository && isGoverned(ownership, repository) ? [{ repository: id, permission }] : [];
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
