import type { SourceRepository } from "./community.ts";
import type { Judged } from "./judgeCommunity.ts";
import { countOf, fires, type Oddity, type Seen } from "./oddity.ts";

export const odditiesOfRepositories: readonly Oddity[] = [
  {
    oddity: "Seven repositories are listed twice or more: twelve mentions too many.",
    handledBy: "checks other-repository-belongs-to-one-service, monorepo-is-declared",
    told: 12,
    handled: (seen) => fires(seen, "other-repository-belongs-to-one-service") + fires(seen, "monorepo-is-declared"),
  },
  {
    oddity: "One repository belongs to an organisation that is not managed here.",
    handledBy: "check repository-belongs-to-the-organisation",
    told: 1,
    handled: (seen) => fires(seen, "repository-belongs-to-the-organisation"),
  },
  {
    oddity: "One repository belongs to an organisation that is not managed here: nothing may be planned for it.",
    handledBy: "plan: no team, ruleset, environment or workflow trust",
    told: 1,
    handled: ({ withAwsAssumed }) =>
      countOf(
        ungoverned(withAwsAssumed, ({ owner }) => owner !== undefined),
        ({ judged, id }) => !isTouched(judged, id),
      ),
  },
  {
    oddity: "276 declared repositories are in no area, 55 of them live.",
    handledBy: "check repository-belongs-to-a-service, for those that are not archived",
    told: 55,
    handled: (seen) => fires(seen, "repository-belongs-to-a-service"),
  },
  {
    oddity: "27 archived repositories still are in areas.",
    handledBy: "plan: no team, ruleset or environment",
    told: 27,
    handled: (seen) => {
      const named = new Set(seen.community.groups.flatMap(({ areas }) => areas.flatMap((area) => area.repositories)));
      return countOf(
        ungoverned(seen.withAwsAssumed, ({ archived }) => archived === true),
        ({ judged, id }) => named.has(`${judged.imported.id}/${id}`) && !isTouched(judged, id),
      );
    },
  },
  {
    oddity: "492 repositories declare no default branch.",
    handledBy: "import: master, as the source reads it",
    told: 492,
    handled: (seen) => countOf(sources(seen), ({ judged, repository }) => isOnMaster(judged, repository)),
  },
  {
    oddity: "20 areas have a first repository whose default branch is not main.",
    handledBy: "check default-branch-reaches-an-environment",
    told: 20,
    handled: (seen) => fires(seen, "default-branch-reaches-an-environment"),
  },
  {
    oddity: "One repository name is in both organisations.",
    handledBy: "import: one ownership value for each organisation",
    told: 2,
    handled: ({ asTheSourceSays }) => {
      const names = asTheSourceSays.flatMap(({ ownership }) => Object.keys(ownership.repositories));
      return countOf(names, (name) => countOf(names, (other) => other === name) > 1);
    },
  },
  {
    oddity: "16 repository names are no kebab words, which ids have to be.",
    handledBy: "check ids-are-kebab-case",
    told: 16,
    handled: (seen) => fires(seen, "ids-are-kebab-case", "repositories"),
  },
];

function ungoverned(
  judged: readonly Judged[],
  holds: (repository: Judged["ownership"]["repositories"][string]) => boolean,
) {
  return judged.flatMap((one) =>
    Object.entries(one.ownership.repositories)
      .filter(([, repository]) => holds(repository))
      .map(([id]) => ({ judged: one, id })),
  );
}

function isTouched({ plan }: Judged, id: string): boolean {
  return (
    plan.teams.some(({ access }) => access.some(({ repository }) => repository === id)) ||
    [...plan.repositories, ...plan.codeowners].some(({ key }) => key === id) ||
    [...plan.rulesets, ...plan.environments].some(({ repository }) => repository === id) ||
    plan.roles.some(({ trustedWorkflows }) => trustedWorkflows.some(({ repository }) => repository === id))
  );
}

function sources({ community, asTheSourceSays }: Seen) {
  return asTheSourceSays.flatMap((judged) =>
    community.organisations
      .filter(({ id }) => id === judged.imported.id)
      .flatMap(({ repositories }) => repositories.map((repository) => ({ judged, repository }))),
  );
}

function isOnMaster({ ownership }: Judged, { name, defaultBranch }: SourceRepository): boolean {
  return defaultBranch === undefined && ownership.repositories[name]?.defaultBranch === "master";
}
