import { own } from "../../model/own.ts";
import { type AccessDuty, accessDuties, type Ownership } from "../../model/index.ts";
import { type Place, places } from "../aws/places.ts";
import { sortedUnique } from "../compareText.ts";
import type { PlannedGitHubEnvironment } from "../plan.ts";
import type { PlanPart } from "../planPart.ts";
import { accountableFor } from "./accountable.ts";
import { githubEnvironmentName } from "./environmentName.ts";
import { isGoverned } from "./repositoryUse.ts";

/** GitHub lets an environment have this many reviewers. @see https://docs.github.com/en/actions/reference/workflows-and-actions/deployments-and-environments */
const maxReviewers = 6;

/** An environment for each duty that a workflow carries out, in each environment of the service: the door in front of its role. */
export function githubEnvironments(ownership: Ownership): PlanPart {
  const parts = places(ownership).flatMap((place) =>
    accessDuties
      .filter((duty) => place.service.duties[duty].byWorkflow === true)
      .map((duty) => environment(ownership, place, duty)),
  );
  return {
    environments: parts.flatMap(({ planned }) => planned),
    notPlanned: parts.flatMap(({ notPlanned }) => notPlanned),
  };
}

function environment(ownership: Ownership, place: Place, duty: AccessDuty) {
  const { serviceId, service, environmentId } = place;
  const repository = own(ownership.repositories, service.repository);
  if (!repository || !isGoverned(ownership, repository)) {
    return {
      planned: [],
      notPlanned: [
        {
          what: `environment ${environmentId}-${duty} of ${serviceId}`,
          because: `"${service.repository}" is not a repository that this stack governs.`,
        },
      ],
    };
  }
  const name = githubEnvironmentName(repository, serviceId, environmentId, place.environment, duty);
  const { reviewers, notPlanned } = reviewersOf(ownership, place, duty, name);
  const planned: PlannedGitHubEnvironment = {
    key: `${service.repository}/${name}`,
    repository: service.repository,
    name,
    service: serviceId,
    environment: environmentId,
    duty,
    reviewers,
    preventSelfReview: true,
    canAdminsBypass: false,
    branches: sortedUnique(place.environment.deployBranches),
    tags: sortedUnique(place.environment.deployTags ?? []),
  };
  return { planned: [planned], notPlanned };
}

/** Owner and backup of the duty, then whoever is Accountable for it by the matrix; each once, known to GitHub by numeric id. */
function reviewersOf(ownership: Ownership, place: Place, duty: AccessDuty, name: string) {
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
