import type { ComponentResourceOptions } from "@pulumi/pulumi";
import type { AccessPlan, PlannedTeam } from "../../access/plan.ts";
import { OwnedTeam } from "./ownedTeam.ts";
import { ProtectedRefs } from "./protectedRefs.ts";
import { ReviewedEnvironment } from "./reviewedEnvironment.ts";
import { WorkflowLimits } from "./workflowLimits.ts";

/** The GitHub half of a plan, and the environments that it made, by key. */
export function provisionGitHub(
  plan: AccessPlan,
  opts: ComponentResourceOptions,
): ReadonlyMap<string, ReviewedEnvironment> {
  const repositoryNames = new Map(plan.repositories.map(({ key, name }) => [key, name]));
  const nameOf = (key: string) => repositoryNames.get(key) ?? key;
  const teams = new Map<string, OwnedTeam>();
  for (const team of parentsFirst(plan.teams)) {
    const parentTeam = team.parent === undefined ? undefined : teams.get(team.parent);
    teams.set(team.slug, new OwnedTeam(team.key, { team, repositoryNames, parentTeam }, opts));
  }
  for (const repository of plan.repositories) new WorkflowLimits(repository.key, { repository }, opts);
  for (const ruleset of plan.rulesets)
    new ProtectedRefs(ruleset.key, { ruleset, repositoryName: nameOf(ruleset.repository) }, opts);
  const teamsOf = (repository: string) =>
    plan.teams
      .filter(({ access }) => access.some((grant) => grant.repository === repository))
      .flatMap(({ slug }) => teams.get(slug) ?? []);
  return new Map(
    plan.environments.map((environment) => {
      const { key, repository } = environment;
      const args = { environment, repositoryName: nameOf(repository), teams: teamsOf(repository) };
      return [key, new ReviewedEnvironment(key, args, opts)];
    }),
  );
}

/** Teams have one level of nesting. */
function parentsFirst(teams: readonly PlannedTeam[]): readonly PlannedTeam[] {
  return [...teams.filter(({ parent }) => parent === undefined), ...teams.filter(({ parent }) => parent !== undefined)];
}
