import type { NamedProblem } from "../../model/index.ts";
import type { Judged } from "./judgeCommunity.ts";

/** A tree with numbers at its leaves: all that may leave the source. */
export interface Counts {
  readonly [name: string]: number | Counts;
}

/** Counts of each judged organisation, by its name. */
export function countAll(judged: readonly Judged[]): Counts {
  return Object.fromEntries(judged.map((one) => [one.name, countsOf(one)]));
}

function countsOf({ ownership, plan, problems, grants, imported }: Judged): Counts {
  return {
    declared: {
      services: size(ownership.services),
      people: size(ownership.people),
      bots: size(ownership.bots),
      repositories: size(ownership.repositories),
      furtherDuties: size(ownership.furtherDuties),
    },
    planned: {
      accounts: plan.accounts.length,
      oidcProviders: plan.oidcProviders.length,
      envelopes: plan.envelopes.length,
      roles: plan.roles.length,
      trustedPeople: plan.roles.flatMap(({ trustedPeople }) => trustedPeople).length,
      dashboards: plan.dashboards.length,
      alarmSets: plan.alarms.length,
      teams: plan.teams.length,
      members: plan.teams.flatMap(({ members }) => members).length,
      teamAccess: plan.teams.flatMap(({ access }) => access).length,
      repositories: plan.repositories.length,
      rulesets: plan.rulesets.length,
      environments: plan.environments.length,
      reviewers: plan.environments.flatMap(({ reviewers }) => reviewers).length,
      codeowners: plan.codeowners.length,
      grants: grants.length,
    },
    notPlanned: tally(plan.notPlanned, ({ what }) => kindOf(what)),
    notModelled: imported.notModelled,
    errors: byCheck(problems, "error"),
    warnings: byCheck(problems, "warning"),
  };
}

function size(record: object | undefined): number {
  return Object.keys(record ?? {}).length;
}

function byCheck(problems: readonly NamedProblem[], severity: NamedProblem["severity"]): Counts {
  const found = problems.filter((problem) => problem.severity === severity);
  return { all: found.length, ...tally(found, ({ check }) => check) };
}

/** What was not planned, without its name: `a member of team shop` → `a member`. */
function kindOf(what: string): string {
  return /^(a |an )?\w+/.exec(what)?.[0] ?? what;
}

function tally<T>(items: readonly T[], kind: (item: T) => string): { readonly [kind: string]: number } {
  const groups = [...Map.groupBy(items, kind)].map(([name, group]) => [name, group.length] as const);
  return Object.fromEntries(groups.sort(([a], [b]) => (a < b ? -1 : 1)));
}
