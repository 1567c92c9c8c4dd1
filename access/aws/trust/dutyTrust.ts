import { own } from "../../../model/own.ts";
import { type AccessDuty, endOfDay, type Ownership } from "../../../model/index.ts";
import { sortedEntries } from "../../compareText.ts";
import { reviewedEnvironment } from "../../github/environments.ts";
import { subjectClaims } from "../../github/subjectClaims.ts";
import type { TrustedWorkflow } from "../../plan.ts";
import type { Place } from "../places.ts";
import type { Candidate } from "./trustedPeople.ts";
import { awsAudience } from "./workflowStatements.ts";

/** Who is to be trusted with a duty at a place: its owner, its backup, and the beneficiaries of exceptions. */
export function dutyCandidates(ownership: Ownership, place: Place, duty: AccessDuty): readonly Candidate[] {
  const { owner, backup } = place.service.duties[duty];
  return [
    { person: owner, as: "owner" },
    { person: backup, as: "backup" },
    ...grantedByException(ownership, place, duty),
  ];
}

function grantedByException(ownership: Ownership, place: Place, duty: AccessDuty): readonly Candidate[] {
  return sortedEntries(ownership.exceptions)
    .filter(
      ([, { grants }]) =>
        grants?.service === place.serviceId && grants.environment === place.environmentId && grants.duty === duty,
    )
    .map(([exception, { beneficiary, expiresOn }]) => ({
      person: beneficiary,
      as: "exception",
      until: endOfDay(expiresOn),
      exception,
    }));
}

/** The workflow behind the reviewed environment of the duty; without such an environment none is trusted. */
export function trustedWorkflows(ownership: Ownership, place: Place, duty: AccessDuty): readonly TrustedWorkflow[] {
  const repository = own(ownership.repositories, place.service.repository);
  if (!repository) return [];
  return reviewedEnvironment(ownership, place, duty).planned.map(({ name }) => ({
    repository: place.service.repository,
    environment: name,
    subjects: subjectClaims(ownership.organisation.github, repository, name),
    audience: awsAudience,
  }));
}
