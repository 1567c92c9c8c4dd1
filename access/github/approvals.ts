import type { Ownership } from "../../model/index.ts";
import { sortedUnique } from "../compareText.ts";
import type { PlannedRepository } from "../plan.ts";
import type { RepositoryUse } from "./repositoryUse.ts";

/**
 * How many approvals a change needs: two where at least four engineers can approve, else one, and never none. Owners and backups of duties
 * can approve as well, but are not counted: a change of one owner must not change what a branch demands.
 *
 * An author cannot approve their own change, and any one code owner satisfies the owners' review.
 *
 * @see https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets
 */
export function deriveApprovals(ownership: Ownership, { ownedBy }: RepositoryUse): PlannedRepository["approvals"] {
  const named = ownedBy.flatMap(([, service]) => service.engineers ?? []);
  const eligible = sortedUnique(named.filter((person) => Object.hasOwn(ownership.people, person)));
  const count = eligible.length >= 4 ? 2 : 1;
  const engineers = `${eligible.length} ${eligible.length === 1 ? "engineer" : "engineers"} beside the holders of duties`;
  const because = `${engineers}: ${count === 2 ? "two approvals" : "one approval"}.`;
  return { count, eligible, because };
}
