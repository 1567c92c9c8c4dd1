import { fullEnvironment } from "../answers/environment.ts";
import { checkReviewers } from "../environments/checkReviewers.ts";
import { optionalFlag, optionalNumber, optionalObject } from "../fields.ts";
import { findEnvironment, findRepository, findWritableRepository, sameName } from "../find.ts";
import { type GitHubEnvironment, type GitHubRepository, takeId } from "../gitHubState.ts";
import { pageOf } from "../page.ts";
import { notFound, unprocessable } from "../refusal.ts";
import { type Ask, noContent, ok, route } from "../route.ts";

const all = "/repos/{owner}/{repo}/environments";
const one = "/repos/{owner}/{repo}/environments/{environment_name}";
const page = "deployments/environments";

/** @see https://docs.github.com/en/rest/deployments/environments */
export const environmentRoutes = [
  route("GET", all, `${page}#list-environments`, (ask) => {
    const { state, base } = ask;
    const repository = findRepository(ask);
    const url = `${base}/repos/${ask.parameters.owner}/${repository.name}/environments`;
    const { items, headers } = pageOf(ask, url, repository.environments);
    const environments = items.map((environment) => fullEnvironment(state, repository, environment, base));
    return ok({ total_count: repository.environments.length, environments }, headers);
  }),

  route("GET", one, `${page}#get-an-environment`, (ask) => {
    const repository = findRepository(ask);
    return ok(fullEnvironment(ask.state, repository, findEnvironment(repository, ask.parameters), ask.base));
  }),

  route("PUT", one, `${page}#create-or-update-an-environment`, (ask) => {
    const { state, base } = ask;
    const repository = findWritableRepository(ask);
    const name = ask.parameters.environment_name;
    // "Environments are available in public repositories for all plans", and in private ones from GitHub Team on.
    if (state.organisation.plan === "free" && repository.visibility !== "public") throw notFound();
    if (name === "" || name.length > 255 || /\p{Cc}/u.test(name)) throw unprocessable("Environment name is invalid.");
    const rules = readProtection(ask, repository);
    const present = repository.environments.find((environment) => sameName(environment.name, name));
    const environment: GitHubEnvironment = present ?? { id: takeId(state), name, policies: [], ...rules };
    Object.assign(environment, rules);
    if (!environment.branchPolicy?.custom_branch_policies) environment.policies = [];
    if (!present) repository.environments.push(environment);
    return ok(fullEnvironment(state, repository, environment, base));
  }),

  route("DELETE", one, `${page}#delete-an-environment`, (ask) => {
    const repository = findWritableRepository(ask);
    const { id } = findEnvironment(repository, ask.parameters);
    repository.environments = repository.environments.filter((environment) => environment.id !== id);
    return noContent;
  }),
];

/** What the request says, whole: a rule that it leaves out is not set. */
function readProtection({ state, body }: Ask, repository: GitHubRepository) {
  const waitMinutes = optionalNumber(body, "wait_timer") ?? 0;
  const preventSelfReview = optionalFlag(body, "prevent_self_review") ?? false;
  const policy = optionalObject(body, "deployment_branch_policy");
  const branchPolicy = policy
    ? {
        protected_branches: optionalFlag(policy, "protected_branches") ?? false,
        custom_branch_policies: optionalFlag(policy, "custom_branch_policies") ?? false,
      }
    : null;
  if (branchPolicy && branchPolicy.protected_branches === branchPolicy.custom_branch_policies) {
    throw unprocessable("protected_branches and custom_branch_policies cannot have the same value.");
  }
  if (waitMinutes < 0 || waitMinutes > 43_200) throw unprocessable("Wait timer must be between 0 and 43200 minutes.");
  const { wanted, kept } = checkReviewers(state, repository, body);
  if (preventSelfReview && wanted === 0) {
    // github-community-projects/safe-settings#628 shows the message.
    throw unprocessable(
      "Failed to create or update the environment protection rule. Required reviewers must have at least one reviewer to set prevent_self_review.",
    );
  }
  if (waitMinutes > 0 && repository.visibility !== "public" && state.organisation.plan !== "enterprise") {
    throw unprocessable(
      "Failed to create the environment protection rule. Please ensure the billing plan supports the wait timer protection rule.",
    );
  }
  return {
    waitMinutes,
    preventSelfReview: preventSelfReview && kept.length > 0,
    canAdminsBypass: optionalFlag(body, "can_admins_bypass") ?? true,
    reviewers: kept,
    branchPolicy,
  };
}
