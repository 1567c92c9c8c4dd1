import { sortedBy } from "../compareText.ts";
import { parseCodeowners } from "../github/codeowners/parseCodeowners.ts";
import type { AccessPlan, PlannedGitHubEnvironment, PlannedRole, PlannedTeam, TrustedPerson } from "../plan.ts";
import { type Grant, grantKey } from "./grant.ts";
import { pipelineGrants } from "./pipelineGrants.ts";

/** Every grant that a plan makes, sorted by holder, then by what it is on. */
export function grantsFromPlan(plan: AccessPlan): readonly Grant[] {
  const owned = patternsByOwner(plan);
  const teams = new Map(plan.teams.map((team) => [team.slug, team]));
  const grants = [
    ...plan.roles.flatMap(roleGrants),
    ...plan.pipelineRoles.flatMap((role) => pipelineGrants(plan, role)),
    ...plan.teams.flatMap((team) =>
      teamGrants(team, teams.get(team.parent ?? ""), owned.get(codeOwner(plan, team.slug)) ?? []),
    ),
    ...plan.environments.flatMap(reviewGrants),
  ];
  return sortedBy(grants, grantKey);
}

function roleGrants(role: PlannedRole): readonly Grant[] {
  const { purpose } = role;
  const can = purpose.kind === "duty" ? purpose.duty : purpose.kind;
  const on = purpose.kind === "duty" ? `${purpose.service} in ${purpose.environment}` : `account ${role.account}`;
  const through = `role ${role.name}`;
  const service = purpose.kind === "duty" ? { service: purpose.service } : {};
  const people = role.trustedPeople.map((person): Grant => {
    const until = [person.until, role.permissionsEnd].filter((instant) => instant !== undefined).sort()[0];
    return {
      who: { kind: "person", id: person.person },
      can,
      on,
      ...service,
      through,
      ...(until !== undefined && { until }),
      because: reason(person, role),
    };
  });
  const workflows = role.trustedWorkflows.map((workflow): Grant => {
    const because = `workflows carry out ${can} of ${on}`;
    const until = role.permissionsEnd === undefined ? {} : { until: role.permissionsEnd };
    return {
      who: { kind: "workflow", id: `${workflow.repository}:${workflow.environment}` },
      can,
      on,
      ...service,
      through,
      ...until,
      because,
    };
  });
  return [...people, ...workflows];
}

function reason({ as, exception }: TrustedPerson, { purpose }: PlannedRole): string {
  if (as === "exception") return `exception ${exception}`;
  if (as === "holder") return "holder of emergency access";
  return purpose.kind === "duty" ? `${as} of ${purpose.duty} of ${purpose.service}` : `${as} of audit`;
}

function teamGrants(
  team: PlannedTeam,
  parent: PlannedTeam | undefined,
  owned: readonly OwnedPattern[],
): readonly Grant[] {
  const inherited = (parent?.access ?? []).filter(
    ({ repository }) => !team.access.some((grant) => grant.repository === repository),
  );
  return team.members.flatMap(({ id, kind, because }) => {
    const holder = { who: { kind, id }, because };
    const access = (from: PlannedTeam["access"], through: string) =>
      from.map(
        ({ repository, permission }): Grant => ({
          ...holder,
          through,
          can: permission === "push" ? "push to" : "read",
          on: repository,
        }),
      );
    return [
      ...access(team.access, `team ${team.slug}`),
      ...access(inherited, `team ${team.slug}, below team ${parent?.slug}`),
      ...owned.map(
        ({ repository, pattern }): Grant => ({
          ...holder,
          through: `team ${team.slug}`,
          can: "own paths of",
          on: `${repository}: ${pattern}`,
        }),
      ),
    ];
  });
}

/** A pattern of a repository's CODEOWNERS whose changes a team approves. */
interface OwnedPattern {
  readonly owner: string;
  readonly repository: string;
  readonly pattern: string;
}

/** Every pattern by its code owner; each file is read once. */
function patternsByOwner({ codeowners }: AccessPlan): ReadonlyMap<string, readonly OwnedPattern[]> {
  const patterns = codeowners.flatMap(({ repository, text }) =>
    parseCodeowners(text).rules.flatMap(({ pattern, owners }) =>
      owners.map((owner): OwnedPattern => ({ owner: owner.text.toLowerCase(), repository, pattern })),
    ),
  );
  return Map.groupBy(patterns, ({ owner }) => owner);
}

function codeOwner({ organisation }: AccessPlan, slug: string): string {
  return `@${organisation.github}/${slug}`.toLowerCase();
}

function reviewGrants({ repository, name, service, reviewers }: PlannedGitHubEnvironment): readonly Grant[] {
  return reviewers.map(({ person, because }) => ({
    who: { kind: "person", id: person },
    can: "approve runs of",
    on: `${repository}: ${name}`,
    ...(service !== undefined && { service }),
    through: `environment ${repository}/${name}`,
    because,
  }));
}
