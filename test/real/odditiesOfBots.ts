import { personId, type SourceGroup } from "./community.ts";
import { countOf, type Oddity, type Seen } from "./oddity.ts";
import { uniqueIds } from "./sourcePeople.ts";

export const odditiesOfBots: readonly Oddity[] = [
  {
    oddity: "28 accounts are bots.",
    handledBy: "import: bots, not people; plan: in teams of bots only",
    told: 28,
    handled: (seen) => countOf(botsOf(seen), (id) => isBotOnly(seen, id)),
  },
  {
    oddity: "19 bots are contributors.",
    handledBy: "import: bots, not people",
    told: 19,
    handled: (seen) => {
      const contributors = new Set(uniqueIds(seen.community.organisations.flatMap((one) => one.contributors)));
      return countOf(botsOf(seen), (id) => contributors.has(id) && isBotOnly(seen, id));
    },
  },
  {
    oddity: "Four bots serve two groups.",
    handledBy: "plan: one bot in the teams of bots of both",
    told: 4,
    handled: (seen) => countOf(botsOf(seen), (id) => groupsServed(seen, id).length === 2),
  },
  {
    oddity: "Nobody is said to answer for a bot.",
    handledBy: "check person-reference-is-declared",
    told: 28,
    handled: ({ withAwsAssumed }) => {
      const paths = withAwsAssumed.flatMap(({ problems }) =>
        problems
          .filter(({ check, path }) => check === "person-reference-is-declared" && /^bots\..*\.owner$/.test(path))
          .map(({ path }) => path),
      );
      return new Set(paths).size;
    },
  },
];

function botsOf({ community }: Seen): readonly string[] {
  return community.people.filter(({ kind }) => kind === "bot").map(({ id }) => personId(id));
}

function isBotOnly({ asTheSourceSays }: Seen, id: string): boolean {
  const declared = asTheSourceSays.some(({ ownership }) => Object.hasOwn(ownership.bots ?? {}, id));
  const isPerson = asTheSourceSays.some(({ ownership }) => Object.hasOwn(ownership.people, id));
  const amongPeople = asTheSourceSays.some(({ plan }) =>
    plan.teams.some(({ slug, members }) => !slug.endsWith("-bots") && members.some((member) => member.id === id)),
  );
  return declared && !isPerson && !amongPeople;
}

function groupsServed(seen: Seen, id: string): readonly SourceGroup[] {
  const slugs = seen.asTheSourceSays.flatMap(({ plan }) =>
    plan.teams.filter(({ members }) => members.some((member) => member.id === id)).map(({ slug }) => slug),
  );
  return seen.community.groups.filter(({ team, areas }) =>
    areas.some((area) => slugs.includes(`${team}-${area.id}-bots`)),
  );
}
