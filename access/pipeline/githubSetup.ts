import { own, type Ownership } from "../../model/index.ts";
import type { AccessPlan, PlannedGitHubEnvironment } from "../plan.ts";
import { type GitHubPermission, githubPermissions } from "./githubToken.ts";

/** What a person makes on GitHub before the first `pulumi up`: the door, and the tokens. */
export interface GitHubSetup {
  /** `owner/name` of the home repository. */
  readonly repository: string;
  readonly environment: PlannedGitHubEnvironment;
  readonly permissions: readonly GitHubPermission[];
}

/** What is to be made on GitHub by hand; none where the pipeline has no door. */
export function githubSetup(ownership: Ownership, plan: AccessPlan): GitHubSetup | undefined {
  const home = own(ownership.repositories, ownership.home);
  const environment = plan.environments.find(
    ({ key }) => key === `${ownership.home}/${ownership.pipeline.environment}`,
  );
  if (!home || !environment) return undefined;
  const owner = home.owner ?? ownership.organisation.github.login;
  return { repository: `${owner}/${home.name}`, environment, permissions: githubPermissions };
}
