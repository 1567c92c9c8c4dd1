import { deploymentPolicy } from "../answers/environment.ts";
import { optionalChoice, requiredText } from "../fields.ts";
import { findEnvironment, findRepository, findWritableRepository } from "../find.ts";
import { type GitHubEnvironment, takeId } from "../gitHubState.ts";
import { pageOf } from "../page.ts";
import { notFound, unprocessable } from "../refusal.ts";
import { noContent, ok, route } from "../route.ts";

const all = "/repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies";
const one = `${all}/{branch_policy_id}` as const;
const page = "deployments/branch-policies";

/** @see https://docs.github.com/en/rest/deployments/branch-policies */
export const deploymentPolicyRoutes = [
  route("GET", all, `${page}#list-deployment-branch-policies`, (ask) => {
    const { owner, repo, environment_name } = ask.parameters;
    const { policies } = findEnvironment(findRepository(ask), ask.parameters);
    const url = `${ask.base}/repos/${owner}/${repo}/environments/${environment_name}/deployment-branch-policies`;
    const { items, headers } = pageOf(ask, url, policies);
    return ok({ total_count: policies.length, branch_policies: items.map(deploymentPolicy) }, headers);
  }),

  route("POST", all, `${page}#create-a-deployment-branch-policy`, (ask) => {
    const environment = findEnvironment(findWritableRepository(ask), ask.parameters);
    const name = readPattern(ask.body);
    const type = optionalChoice(ask.body, "type", ["branch", "tag"]) ?? "branch";
    // "Not Found or `deployment_branch_policy.custom_branch_policies` property for the environment is set to false."
    if (!environment.branchPolicy?.custom_branch_policies) throw notFound();
    const same = environment.policies.find((policy) => policy.name === name && policy.type === type);
    if (same) {
      const { owner, repo, environment_name } = ask.parameters;
      const url = `${ask.base}/repos/${owner}/${repo}/environments/${encodeURIComponent(environment_name)}`;
      return { status: 303, headers: { location: `${url}/deployment-branch-policies/${same.id}` } };
    }
    const policy = { id: takeId(ask.state), name, type };
    environment.policies.push(policy);
    return ok(deploymentPolicy(policy));
  }),

  route("GET", one, `${page}#get-a-deployment-branch-policy`, (ask) => {
    const environment = findEnvironment(findRepository(ask), ask.parameters);
    return ok(deploymentPolicy(findPolicy(environment, ask.parameters.branch_policy_id)));
  }),

  route("PUT", one, `${page}#update-a-deployment-branch-policy`, (ask) => {
    const environment = findEnvironment(findWritableRepository(ask), ask.parameters);
    const policy = findPolicy(environment, ask.parameters.branch_policy_id);
    policy.name = readPattern(ask.body);
    return ok(deploymentPolicy(policy));
  }),

  route("DELETE", one, `${page}#delete-a-deployment-branch-policy`, (ask) => {
    const environment = findEnvironment(findWritableRepository(ask), ask.parameters);
    const { id } = findPolicy(environment, ask.parameters.branch_policy_id);
    environment.policies = environment.policies.filter((policy) => policy.id !== id);
    return noContent;
  }),
];

function findPolicy({ policies }: GitHubEnvironment, id: string) {
  const policy = policies.find((candidate) => String(candidate.id) === id);
  if (!policy) throw notFound();
  return policy;
}

function readPattern(body: Readonly<Record<string, unknown>>): string {
  const name = requiredText(body, "name");
  if (name === "") throw unprocessable("Name pattern cannot be empty.");
  return name;
}
