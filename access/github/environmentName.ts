import type { AccessDuty, Environment, Repository } from "../../model/index.ts";

/**
 * Name of the GitHub environment behind which a duty's workflow runs: `<environment>-<duty>`, or `<service>-<environment>-<duty>` in a
 * monorepo, where two services would otherwise share one subject claim.
 */
export function githubEnvironmentName(
  repository: Repository,
  service: string,
  environmentId: string,
  environment: Environment,
  duty: AccessDuty,
): string {
  const name = `${environment.githubName ?? environmentId}-${duty}`;
  return repository.layout === "monorepo" ? `${service}-${name}` : name;
}
