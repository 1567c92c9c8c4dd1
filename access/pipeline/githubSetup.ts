import { own, type Ownership } from "../../model/index.ts";
import type { AccessPlan, PlannedGitHubEnvironment } from "../plan.ts";
import { type GitHubPermission, githubPermissions } from "./githubToken.ts";
import { planEnvironmentName } from "./names.ts";

/** What a person makes on GitHub before the first `pulumi up`: the two environments, and the tokens. */
export interface GitHubSetup {
  /** `owner/name` of the home repository. */
  readonly repository: string;
  /** The door of `pulumi up`, as the plan has it. */
  readonly environment: PlannedGitHubEnvironment;
  /** Where previews run. In no plan. */
  readonly planEnvironment: PlanEnvironment;
  readonly permissions: readonly GitHubPermission[];
}

/** An environment that nobody reviews, since what runs there only reads. */
export interface PlanEnvironment {
  readonly name: string;
  /** Patterns of the branches that may enter. */
  readonly branches: readonly string[];
}

/**
 * Branches of one and of two parts. `*` matches no `/`, so that a pull request, whose ref is `refs/pull/7/merge`, does not enter.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/deployments-and-environments
 */
const planEnvironment: PlanEnvironment = { name: planEnvironmentName, branches: ["*", "*/*"] };

/** What is to be made on GitHub by hand; none where the pipeline has no door. */
export function githubSetup(ownership: Ownership, plan: AccessPlan): GitHubSetup | undefined {
  const home = own(ownership.repositories, ownership.home);
  const environment = plan.environments.find(
    ({ key }) => key === `${ownership.home}/${ownership.pipeline.environment}`,
  );
  if (!home || !environment) return undefined;
  const owner = home.owner ?? ownership.organisation.github.login;
  return { repository: `${owner}/${home.name}`, environment, planEnvironment, permissions: githubPermissions };
}
