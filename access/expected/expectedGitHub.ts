import type { AccessPlan } from "../plan.ts";
import { expectedEnvironments } from "./expectedEnvironments.ts";
import { type ExpectedResource, expected } from "./expectedResource.ts";
import { expectedRuleset } from "./expectedRuleset.ts";
import { inOwnedAccess } from "./inOwnedAccess.ts";

/** Teams with their members, who has access to each repository, and what protects it. */
export function expectedGitHub(plan: AccessPlan): readonly ExpectedResource[] {
  const names = new Map(plan.repositories.map(({ key, name }) => [key, name]));
  const nameOf = (key: string) => names.get(key) ?? key;
  return [
    ...teams(plan),
    ...plan.repositories.flatMap((repository) => repositoryLimits(plan, repository)),
    ...plan.rulesets.map((ruleset) => expectedRuleset(ruleset, nameOf(ruleset.repository))),
    ...plan.environments.flatMap((environment) => expectedEnvironments(environment, nameOf(environment.repository))),
  ];
}

function teams({ teams: planned }: AccessPlan): readonly ExpectedResource[] {
  const at = { within: inOwnedAccess("keyholder:github:OwnedTeam"), through: "github" as const };
  return planned.flatMap(({ key, slug, description, parent, members }) => [
    expected({
      ...at,
      type: "github:index/team:Team",
      name: key,
      properties: {
        name: slug,
        description,
        privacy: "closed",
        ...(parent !== undefined && { parentTeamId: parent }),
      },
      protect: true,
    }),
    expected({
      ...at,
      type: "github:index/teamMembers:TeamMembers",
      name: `${key}-members`,
      properties: { teamSlug: slug, members: members.map(({ login, role }) => ({ username: login, role })) },
    }),
  ]);
}

function repositoryLimits(
  plan: AccessPlan,
  { key, name }: AccessPlan["repositories"][number],
): readonly ExpectedResource[] {
  const limits = { within: inOwnedAccess("keyholder:github:WorkflowLimits"), through: "github" as const };
  const teamsWithAccess = plan.teams.flatMap(({ slug, access }) =>
    access.filter((grant) => grant.repository === key).map(({ permission }) => ({ teamId: slug, permission })),
  );
  return [
    expected({
      type: "github:index/repositoryCollaborators:RepositoryCollaborators",
      name: key,
      within: inOwnedAccess("keyholder:github:RepositoryAccess"),
      through: "github",
      properties: { repository: name, teams: teamsWithAccess, users: [] },
    }),
    expected({
      ...limits,
      type: "github:index/workflowRepositoryPermissions:WorkflowRepositoryPermissions",
      name: key,
      properties: { repository: name, defaultWorkflowPermissions: "read", canApprovePullRequestReviews: false },
    }),
    expected({
      ...limits,
      type: "github:index/actionsRepositoryOidcSubjectClaimCustomizationTemplate:ActionsRepositoryOidcSubjectClaimCustomizationTemplate",
      name: `${key}-subject`,
      properties: { repository: name, useDefault: true },
    }),
  ];
}
