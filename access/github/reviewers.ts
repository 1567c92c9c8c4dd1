import type { AccessDuty, Ownership } from "../../model/index.ts";
import type { Place } from "../aws/places.ts";
import type { AccessPlan, PlannedGitHubEnvironment } from "../plan.ts";
import { accountableFor } from "./accountable.ts";
import { knownReviewers } from "./knownReviewers.ts";
import { ownerAndBackup } from "./ownerAndBackup.ts";

/** GitHub lets an environment have this many reviewers. @see https://docs.github.com/en/actions/reference/workflows-and-actions/deployments-and-environments */
const maxReviewers = 6;

/** Reviewers, and who is not one and why. */
export interface Reviewers {
  readonly reviewers: PlannedGitHubEnvironment["reviewers"];
  readonly notPlanned: AccessPlan["notPlanned"];
}

/** Owner and backup of the duty, then whoever is Accountable for it by the matrix; each once, known to GitHub by numeric id. */
export function reviewersOf(ownership: Ownership, place: Place, duty: AccessDuty, name: string): Reviewers {
  const accountable = accountableFor(ownership, "approves-environments").filter(({ effect }) =>
    effect.duties.includes(duty),
  );
  const wanted = [
    ...ownerAndBackup(place.service.duties[duty], `${duty} of ${place.serviceId}`),
    ...accountable.map(({ lead, activity }) => ({ id: lead, because: `Accountable for ${activity}` })),
  ];
  const { known, unknown } = knownReviewers(ownership, wanted);
  const reviewers = known.slice(0, maxReviewers);
  const notPlanned = [
    ...unknown.map((person) => ({
      what: `a reviewer of environment ${name} of ${place.serviceId}`,
      because: person === "" ? "Nobody is named." : `"${person}" has no GitHub id.`,
    })),
    ...known.slice(maxReviewers).map(({ person }) => ({
      what: `a reviewer of environment ${name} of ${place.serviceId}`,
      because: `GitHub allows ${maxReviewers}, and "${person}" is one more.`,
    })),
  ];
  return { reviewers, notPlanned };
}
