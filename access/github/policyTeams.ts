import type { Ownership } from "../../model/index.ts";
import { sortedUnique } from "../compareText.ts";
import { own } from "../../model/own.ts";
import { accountableFor } from "./accountable.ts";
import { ownerAndBackup } from "./ownerAndBackup.ts";
import { ownedRepositories } from "./repositoryUse.ts";
import type { TeamDraft } from "./teamDraft.ts";
import { approverTeam, pipelineTeam, policyTeam } from "./teamSlugs.ts";

/** The team that owns every CODEOWNERS file. */
export function policyTeams(ownership: Ownership): readonly TeamDraft[] {
  const repositories = ownedRepositories(ownership);
  if (repositories.length === 0) return [];
  const wanted = ownerAndBackup(ownership.areas.policy, "the policy area");
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

/** The team of those who review what `pulumi up` is about to do; they read the declaration, and own nothing of it. */
export function pipelineTeams({ home, pipeline }: Ownership): readonly TeamDraft[] {
  if (home === "") return [];
  const wanted = ownerAndBackup(pipeline, "the pipeline");
  const description = "Reviews what pulumi up is about to do.";
  return [{ slug: pipelineTeam, description, wanted, permission: "pull", repositories: [home] }];
}

/** Lead and deputy of each group that is Accountable with effect: they read where they review, and write where they own paths. */
export function approverTeams(ownership: Ownership): readonly TeamDraft[] {
  const reviewing = accountableFor(ownership, "approves-environments");
  const owning = accountableFor(ownership, "owns-paths");
  const groups = sortedUnique([...reviewing, ...owning].map(({ group }) => group));
  return groups.flatMap((group): readonly TeamDraft[] => {
    const [first] = [...owning, ...reviewing].filter((entry) => entry.group === group);
    if (!first) return [];
    const owns = owning.some((entry) => entry.group === group);
    const duties = reviewing.filter((entry) => entry.group === group).flatMap(({ effect }) => effect.duties);
    const repositories = ownedRepositories(ownership).filter(
      ({ deployedBy }) =>
        owns || deployedBy.some(([, service]) => duties.some((duty) => own(service.duties, duty)?.byWorkflow)),
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
