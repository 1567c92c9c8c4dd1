import { own } from "../../model/own.ts";
import type { AccessDuty, Ownership } from "../../model/index.ts";
import type { Place } from "../aws/places.ts";
import type { AccessPlan, PlannedGitHubEnvironment } from "../plan.ts";
import { accountableFor } from "./accountable.ts";

/** GitHub lets an environment have this many reviewers. @see https://docs.github.com/en/actions/reference/workflows-and-actions/deployments-and-environments */
const maxReviewers = 6;

/** Reviewers, and who is not one and why. */
export interface Reviewers {
  readonly reviewers: PlannedGitHubEnvironment["reviewers"];
  readonly notPlanned: AccessPlan["notPlanned"];
}

/** Owner and backup of the duty, then whoever is Accountable for it by the matrix; each once, known to GitHub by numeric id. */
export function reviewersOf(ownership: Ownership, place: Place, duty: AccessDuty, name: string): Reviewers {
  const { owner, backup } = place.service.duties[duty];
  const accountable = accountableFor(ownership, "approves-environments").filter(({ effect }) =>
    effect.duties.includes(duty),
  );
  const wanted = [
    { person: owner, because: `owner of ${duty} of ${place.serviceId}` },
    { person: backup, because: `backup of ${duty} of ${place.serviceId}` },
    ...accountable.map(({ lead, activity }) => ({ person: lead, because: `Accountable for ${activity}` })),
  ];
  const once = wanted.filter(({ person }, index) => wanted.findIndex((other) => other.person === person) === index);
  const known = once.flatMap(({ person, because }) => {
    const githubId = own(ownership.people, person)?.github.id;
    return Number.isSafeInteger(githubId) && githubId !== undefined && githubId > 0
      ? [{ person, githubId, because }]
      : [];
  });
  const reviewers = known.slice(0, maxReviewers);
  const unknown = once
    .filter(({ person }) => !known.some((reviewer) => reviewer.person === person))
    .map(({ person }) => person);
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
