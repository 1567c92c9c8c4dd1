import { checkOwnership } from "../../model/checks/index.ts";
import type { SourceGroup } from "./community.ts";
import { personId } from "./community.ts";
import type { Judged } from "./judgeCommunity.ts";
import { leadershipId } from "./leadership.ts";
import { countOf, fires, notModelled, type Oddity, type Seen, serviceTeamsOf } from "./oddity.ts";
import { uniqueIds } from "./sourcePeople.ts";

export const odditiesOfPeople: readonly Oddity[] = [
  {
    oddity: "In three groups the only lead is also the only technical lead.",
    handledBy: "check duty-backup-is-another-person",
    told: 3,
    handled: (seen) => fires(seen, "duty-backup-is-another-person", "furtherDuties."),
  },
  {
    oddity: "In two more groups leads and technical leads are the same people.",
    handledBy: "import: the backup is the one who is not the owner",
    told: 2,
    handled: (seen) => {
      const same = seen.community.groups.filter(
        ({ leads, technicalLeads }) => leads.length > 1 && sorted(leads) === sorted(technicalLeads),
      );
      return countOf(same, (group) =>
        seen.withAwsAssumed.some(({ ownership }) => {
          const duty = ownership.furtherDuties?.[leadershipId(group)];
          return duty !== undefined && duty.owner !== "" && duty.backup !== "" && duty.owner !== duty.backup;
        }),
      );
    },
  },
  {
    oddity: "One group has no technical leads.",
    handledBy: "check duty-has-a-backup",
    told: 1,
    handled: (seen) => fires(seen, "duty-has-a-backup", "furtherDuties."),
  },
  {
    oddity: "An organisation's account is listed as a lead of two groups.",
    handledBy: "notModelled: it is neither a person nor a bot",
    told: 2,
    handled: (seen) => notModelled(seen, "lead that is an organisation's account"),
  },
  {
    oddity: "An organisation's account, if it owned a duty.",
    handledBy: "check person-reference-is-declared",
    told: 1,
    handled: ({ community, withAwsAssumed: [first] }) => {
      const id = community.people.find(({ traits }) => traits.includes("organisationAccount"))?.id ?? "";
      return first ? probe(first, id, "person-reference-is-declared") : 0;
    },
  },
  {
    oddity: "99 people, and with them one bot, are in more than one area.",
    handledBy: "plan: one person in several teams",
    told: 99,
    handled: (seen) => countOf(seen.community.people, ({ id, kind }) => kind === "person" && isInSeveral(seen, id)),
  },
  {
    oddity: "One login has two spellings that differ only by case, in four areas.",
    handledBy: "import: one person; plan: in the teams of all these areas",
    told: 4,
    handled: (seen) => {
      const [odd] = seen.community.people.filter(({ spellings = [] }) => spellings.length > 1);
      return odd ? serviceTeamsOf(seen, personId(odd.id)).length : 0;
    },
  },
  {
    oddity: "One login has two spellings that differ only by case, if each were declared.",
    handledBy: "check github-login-is-unique",
    told: 1,
    handled: ({ withAwsAssumed: [first] }) => (first ? secondSpelling(first) : 0),
  },
  {
    oddity: "35 contributors are in no group.",
    handledBy: "plan: they are in no team; notModelled: they are members of the organisation",
    told: 35,
    handled: ({ community, asTheSourceSays }) => {
      const members = asTheSourceSays.flatMap(({ plan }) => plan.teams.flatMap((team) => team.members));
      const held = new Set(members.map(({ id }) => id));
      const leading = new Set(
        uniqueIds(community.groups.flatMap((group) => [...group.leads, ...group.technicalLeads])),
      );
      const contributors = uniqueIds(community.organisations.flatMap((one) => one.contributors));
      return countOf(contributors, (id) => !held.has(id) && !leading.has(id));
    },
  },
];

function sorted(ids: SourceGroup["leads"]): string {
  return [...ids].sort().join();
}

function isInSeveral(seen: Seen, id: string): boolean {
  return serviceTeamsOf(seen, id).length > 1;
}

/** How often a check fires more often when this account owns a duty. */
function probe({ ownership }: Judged, owner: string, check: string): number {
  const spoiled = { ...ownership, audit: { ...ownership.audit, owner } };
  return countOf(findings(spoiled, check), ({ path }) => path === "audit.owner");
}

function secondSpelling({ ownership }: Judged): number {
  const [id, person] = Object.entries(ownership.people)[0] ?? [];
  if (id === undefined || person === undefined) return 0;
  const login = person.github.login.toUpperCase();
  const second = { ...person, github: { ...person.github, login } };
  return findings({ ...ownership, people: { ...ownership.people, [`${id}-2`]: second } }, "github-login-is-unique")
    .length;
}

function findings(ownership: Judged["ownership"], name: string) {
  return checkOwnership(ownership, { today: "2026-08-06" }).filter(({ check }) => check === name);
}
