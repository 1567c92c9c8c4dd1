import type { ComponentResourceOptions } from "@pulumi/pulumi";
import type { AccessPlan, PlannedTeam } from "../../access/plan.ts";
import { OwnedTeam } from "./ownedTeam.ts";
import { ProtectedRefs } from "./protectedRefs.ts";
import { RepositoryAccess } from "./repositoryAccess.ts";
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
    teams.set(team.slug, new OwnedTeam(team.key, { team, parentTeam }, opts));
  }
  const access = new Map<string, RepositoryAccess>();
  for (const repository of plan.repositories) {
    const args = { repository, teams: plan.teams, ownedTeams: teams };
    access.set(repository.key, new RepositoryAccess(repository.key, args, opts));
    new WorkflowLimits(repository.key, { repository }, opts);
  }
  for (const ruleset of plan.rulesets)
    new ProtectedRefs(ruleset.key, { ruleset, repositoryName: nameOf(ruleset.repository) }, opts);
  return new Map(
    plan.environments.map((environment) => {
      const { key, repository } = environment;
      const args = { environment, repositoryName: nameOf(repository), access: access.get(repository) };
      return [key, new ReviewedEnvironment(key, args, opts)];
    }),
  );
}

/** Teams have one level of nesting. */
function parentsFirst(teams: readonly PlannedTeam[]): readonly PlannedTeam[] {
  return [...teams.filter(({ parent }) => parent === undefined), ...teams.filter(({ parent }) => parent !== undefined)];
}
