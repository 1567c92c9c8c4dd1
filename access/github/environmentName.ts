import type { AccessDuty, Ownership, Repository } from "../../model/index.ts";
import type { Place } from "../aws/places.ts";

/**
 * Name of the GitHub environment behind which a duty's workflow runs: `<environment>-<duty>`, or `<service>-<environment>-<duty>` where
 * several services live in the repository, declared as a monorepo or not: two services must never share one subject claim.
 */
export function githubEnvironmentName(
  ownership: Ownership,
  place: Place,
  repository: Repository,
  duty: AccessDuty,
): string {
  const { serviceId, service, environmentId, environment } = place;
  const name = `${environment.githubName ?? environmentId}-${duty}`;
  const shared =
    repository.layout === "monorepo" ||
    Object.entries(ownership.services).some(
      ([id, other]) => id !== serviceId && other.repository === service.repository,
    );
  return shared ? `${serviceId}-${name}` : name;
}
