import { leadershipId } from "./leadership.ts";
import { serviceId } from "./importServices.ts";
import { countOf, fires, type Oddity, servicesNamed } from "./oddity.ts";
import { deploysUnreviewed, hasTeamOf, placed } from "./placedAreas.ts";

export const odditiesOfAreas: readonly Oddity[] = [
  {
    oddity: "Two areas have no approvers.",
    handledBy: "check duty-has-an-owner",
    told: 2,
    handled: (seen) => servicesNamed(seen, "duty-has-an-owner").size,
  },
  {
    oddity: "Nobody can approve a change in the areas that have no approvers.",
    handledBy: "check service-has-two-approvers",
    told: 2,
    handled: (seen) => servicesNamed(seen, "service-has-two-approvers").size,
  },
  {
    oddity: "Two areas have no approvers: nothing may be deployed without one.",
    handledBy: "plan: no environment without reviewers, and no workflow trusted",
    told: 2,
    handled: (seen) =>
      countOf(servicesNamed(seen, "duty-has-an-owner"), (service) => !deploysUnreviewed(seen, service)),
  },
  {
    oddity: "Seven areas have no second approver.",
    handledBy: "check duty-has-a-backup",
    told: 7,
    handled: (seen) => servicesNamed(seen, "duty-has-a-backup").size,
  },
  {
    oddity: "One group has leads and no areas.",
    handledBy: "plan: its leadership is a duty of the organisation, and it has no team",
    told: 1,
    handled: (seen) => {
      const bare = seen.community.groups.filter(({ areas }) => areas.length === 0);
      return countOf(bare, (group) =>
        seen.withAwsAssumed.some(
          ({ ownership, plan }) =>
            ownership.furtherDuties?.[leadershipId(group)]?.owner !== undefined &&
            !plan.teams.some(({ slug }) => slug.startsWith(`${group.team}-`)),
        ),
      );
    },
  },
  {
    oddity: "All 16 areas of one group have no repositories.",
    handledBy: "check repository-references-are-declared",
    told: 16,
    handled: (seen) => fires(seen, "repository-references-are-declared", "services."),
  },
  {
    oddity: "One area's approvers equal another's in three pairs.",
    handledBy: "plan: two teams with all of them in each",
    told: 6,
    handled: (seen) => {
      const groups = [...Map.groupBy(placed(seen), ({ area }) => [...area.approvers].sort().join())];
      const equal = groups.filter(([approvers, alike]) => approvers !== "" && alike.length > 1);
      return countOf(
        equal.flatMap(([, alike]) => alike),
        ({ group, area }) => hasTeamOf(seen, group, area),
      );
    },
  },
  {
    oddity: "Group id and team differ: one team has another name than its group.",
    handledBy: "import: services are named after the team",
    told: 2,
    handled: (seen) =>
      countOf(
        placed(seen).filter(({ group }) => ![group.id, `wg-${group.id}`].includes(group.team)),
        ({ group, area }) => hasTeamOf(seen, group, area),
      ),
  },
  {
    oddity: "Names of areas hold / ( ).",
    handledBy: "plan: no check refuses such a description, and their teams are planned",
    told: 9,
    handled: (seen) => {
      const refused = servicesNamed(seen, "description-fits-iam");
      return countOf(
        placed(seen).filter(({ area }) => /[/()]/.test(area.name)),
        ({ group, area }) => !refused.has(serviceId(group, area)) && hasTeamOf(seen, group, area),
      );
    },
  },
  {
    oddity: "The longest team slug has 85 characters: 18 areas make a role name that IAM refuses.",
    handledBy: "check role-name-fits-iam",
    told: 18,
    handled: (seen) => servicesNamed(seen, "role-name-fits-iam").size,
  },
  {
    oddity: "The source tells an absent list of reviewers or bots from an empty one.",
    handledBy: "import: both mean nobody",
    told: 48,
    handled: (seen) =>
      countOf(
        placed(seen).filter(({ area }) => area.absentKeys.length > 0),
        ({ group, area }) => hasTeamOf(seen, group, area),
      ),
  },
];
