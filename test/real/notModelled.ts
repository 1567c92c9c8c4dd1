import type { Community, SourceGroup, SourceOrganisation, SourceProtection } from "./community.ts";
import { leadershipOf } from "./leadership.ts";
import { humans, sourceKinds, uniqueIds } from "./sourcePeople.ts";

/** Access that the source gives or takes and that the model has no word for, counted by kind. */
export function notModelledIn(
  community: Community,
  organisation: SourceOrganisation,
  groups: readonly SourceGroup[],
): { readonly [kind: string]: number } {
  return {
    "membership of the organisation": organisation.contributors.length,
    "team of the leads of a group": groups.length,
    "lead besides owner and backup": count(groups, (group) => otherLeads(community, group)),
    "lead that is an organisation's account": count(groups, (group) => organisationLeads(community, group)),
    "deploy key": count(groups, ({ deployKeyRepositories }) => deployKeyRepositories.length),
    "static team": organisation.staticTeams.length,
    "static team with somebody who neither leads nor approves": outsiderTeams(community, organisation),
    "admin permission of a static team": count(
      organisation.staticTeams,
      ({ repositories }) => Object.values(repositories).filter((permission) => permission === "admin").length,
    ),
    ...protectionKinds(community, organisation),
    "code owner team that nothing declares": undeclaredOwners(community, organisation),
  };
}

function otherLeads(community: Community, group: SourceGroup): number {
  const { owner, backup } = leadershipOf(community, group);
  return humans(community, [...group.leads, ...group.technicalLeads]).filter((id) => id !== owner && id !== backup)
    .length;
}

function organisationLeads(community: Community, { leads, technicalLeads }: SourceGroup): number {
  const kinds = sourceKinds(community);
  return uniqueIds([...leads, ...technicalLeads]).filter((id) => kinds.get(id) === "organisation").length;
}

/** Static teams in which somebody has admin of a repository without leading or approving in an area that names it. */
function outsiderTeams(community: Community, { id, staticTeams }: SourceOrganisation): number {
  return staticTeams.filter(({ maintainers, members, repositories }) =>
    Object.keys(repositories).some((name) => {
      const answering = new Set(answeringFor(community, `${id}/${name}`));
      return uniqueIds([...maintainers, ...members]).some((person) => !answering.has(person));
    }),
  ).length;
}

function answeringFor(community: Community, fullName: string): readonly string[] {
  return community.groups.flatMap(({ areas, leads, technicalLeads }) => {
    const naming = areas.filter(({ repositories }) => repositories.includes(fullName));
    return naming.length === 0
      ? []
      : uniqueIds([...leads, ...technicalLeads, ...naming.flatMap(({ approvers }) => approvers)]);
  });
}

/** Classic branch protection: Keyholder protects by rulesets of its own, in which none of this has a place. */
function protectionKinds(community: Community, { id, repositories }: SourceOrganisation): { [kind: string]: number } {
  const entries = Object.entries(community.branchProtection[id]?.repos ?? {});
  const declared = new Map(repositories.map((repository) => [repository.name, repository]));
  const having = (holds: (entry: SourceProtection, name: string) => boolean) =>
    entries.filter(([name, entry]) => holds(entry, name)).length;
  return {
    "branch protection": entries.length,
    "branch protection that says not to protect": having(({ protect }) => protect === false),
    "branch protection of a repository that nothing declares": having((_, name) => !declared.has(name)),
    "branch protection of an archived repository": having((_, name) => declared.get(name)?.archived === true),
    "branch protection that teams may bypass": having(isBypassed),
    "branch protection of single branches": having(({ branches }) => branches !== undefined),
  };
}

function isBypassed({ required_pull_request_reviews: reviews, branches = {} }: SourceProtection): boolean {
  return (reviews?.bypass_pull_request_allowances?.teams ?? []).length > 0 || Object.values(branches).some(isBypassed);
}

/** The source keeps one CODEOWNERS file; it is counted with the organisation whose teams it names. */
function undeclaredOwners(community: Community, { id }: SourceOrganisation): number {
  const teams = new Set(community.groups.flatMap(teamsOf));
  const owners = community.codeowners.rules.flatMap(([, ...named]) => named);
  const slugs = owners.filter((owner) => owner.startsWith(`@${id}/`)).map((owner) => owner.slice(id.length + 2));
  return slugs.filter((slug) => !teams.has(slug)).length;
}

function teamsOf({ team, areas }: SourceGroup): readonly string[] {
  const ofAreas = areas.flatMap((area) =>
    ["approvers", "reviewers", "bots"].map((role) => `${team}-${area.id}-${role}`),
  );
  return [team, `${team}-leads`, `${team}-bots`, ...ofAreas];
}

function count<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((sum, item) => sum + of(item), 0);
}
