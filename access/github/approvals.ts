import { accessDuties, type Ownership } from "../../model/index.ts";
import { sortedUnique } from "../compareText.ts";
import type { PlannedRepository } from "../plan.ts";
import type { RepositoryUse } from "./repositoryUse.ts";
import { hasTeam } from "./teamSlugs.ts";

/**
 * How many approvals a change needs: two where at least four people can approve, else one. Never none: where fewer than two people can
 * approve, nothing can be merged, and a check of the model says so.
 *
 * An author cannot approve their own change, and any one code owner satisfies the owners' review.
 *
 * @see https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets
 */
export function deriveApprovals(ownership: Ownership, { ownedBy }: RepositoryUse): PlannedRepository["approvals"] {
  const named = ownedBy.flatMap(([, service]) => [
    ...(service.engineers ?? []),
    ...accessDuties
      .map((duty) => service.duties[duty])
      .flatMap((duty) => (hasTeam(duty) ? [duty.owner, duty.backup] : [])),
  ]);
  const eligible = sortedUnique(named.filter((person) => Object.hasOwn(ownership.people, person)));
  const count = eligible.length >= 4 ? 2 : 1;
  const people = `${eligible.length} ${eligible.length === 1 ? "person" : "people"} can approve`;
  const because =
    eligible.length < 2
      ? `${people}, so nobody can have a change approved.`
      : `${people}: ${count === 2 ? "two approvals" : "one approval"}.`;
  return { count, eligible, because };
}
