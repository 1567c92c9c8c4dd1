import { own } from "../../model/own.ts";
import { type AccessDuty, accessDuties, type Ownership } from "../../model/index.ts";
import { type Place, places } from "../aws/places.ts";
import { sortedUnique } from "../compareText.ts";
import type { AccessPlan, PlannedGitHubEnvironment } from "../plan.ts";
import type { PlanPart } from "../planPart.ts";
import { githubEnvironmentName } from "./environmentName.ts";
import { isGoverned } from "./repositoryUse.ts";
import { reviewersOf } from "./reviewers.ts";

type NotPlanned = AccessPlan["notPlanned"];

/** At most one environment, and why there is none or something is missing. */
export interface ReviewedEnvironment {
  readonly planned: readonly PlannedGitHubEnvironment[];
  readonly notPlanned: NotPlanned;
}

/** An environment for each duty that a workflow carries out, in each environment of the service: the door in front of its role. */
export function githubEnvironments(ownership: Ownership): PlanPart {
  const parts = places(ownership).flatMap((place) =>
    accessDuties
      .filter((duty) => place.service.duties[duty].byWorkflow === true)
      .map((duty) => reviewedEnvironment(ownership, place, duty)),
  );
  return {
    environments: parts.flatMap(({ planned }) => planned),
    notPlanned: parts.flatMap(({ notPlanned }) => notPlanned),
  };
}

/** The door of one duty at one place; none where nobody could stand in it, and then no role may trust what comes through. */
export function reviewedEnvironment(ownership: Ownership, place: Place, duty: AccessDuty): ReviewedEnvironment {
  const { serviceId, service, environmentId } = place;
  const repository = own(ownership.repositories, service.repository);
  const refuse = (because: string, notPlanned: NotPlanned = []) => ({
    planned: [],
    notPlanned: [...notPlanned, { what: `environment ${environmentId}-${duty} of ${serviceId}`, because }],
  });
  if (!repository || !isGoverned(ownership, repository)) {
    return refuse(`"${service.repository}" is not a repository that this stack governs.`);
  }
  const name = githubEnvironmentName(ownership, place, repository, duty);
  const { reviewers, notPlanned } = reviewersOf(ownership, place, duty, name);
  if (reviewers.length === 0) return refuse("Nobody could review what runs there.", notPlanned);
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
