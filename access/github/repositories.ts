import type { Ownership } from "../../model/index.ts";
import type { PlannedRepository } from "../plan.ts";
import type { PlanPart } from "../planPart.ts";
import { deriveApprovals } from "./approvals.ts";
import { ownedRepositories } from "./repositoryUse.ts";

/** Every repository that some service owns, with the number of approvals that its branches need. */
export function plannedRepositories(ownership: Ownership): PlanPart {
  const owned = ownedRepositories(ownership);
  return {
    repositories: owned.map((use): PlannedRepository => {
      const { name, id, defaultBranch } = use.repository;
      return { key: use.key, name, id, defaultBranch, approvals: deriveApprovals(ownership, use) };
    }),
  };
}
