import { type Community, personId, type SourceGroup, type SourceOrganisation } from "./community.ts";
import type { Declaration } from "./declaration.ts";
import { importRepositories } from "./importRepositories.ts";
import { importServices } from "./importServices.ts";
import { leadershipId, leadershipOf } from "./leadership.ts";
import { notModelledIn } from "./notModelled.ts";
import { sourceKinds } from "./sourcePeople.ts";

/**
 * Decisions.
 *
 * - One ownership value per GitHub organisation that the source manages, as a stack governs one organisation.
 * - An area is a service. Its first approver owns the four access duties, its second is the backup; where there is none the duty stays
 *   without, and a check says so. Approvers and reviewers are its engineers. Areas without repositories stay services without one.
 * - Leading a group is a duty of the organisation: the first lead owns it; backup is the first technical lead who is somebody else, or the
 *   lead again where the source names nobody else.
 * - The source says nothing of policy, tooling, incidents, audit, emergencies, reviews, AWS and numeric ids: all that stays absent. In
 *   particular its steering group is not said to own the ownership file; CODEOWNERS there names a team that nothing declares.
 * - A bot is whoever the source lists as one, wherever else it stands. An organisation's account is neither a person nor a bot.
 * - A repository's key is its name as the source writes it; one of another organisation keeps its owner.
 * - Settings that give nobody access (wiki, issues, kinds of merge) are left aside; all other access beside the model is in `notModelled`.
 */
export interface ImportedOrganisation {
  readonly id: string;
  readonly declaration: Declaration;
  /** Access that the model has no word for, by kind. */
  readonly notModelled: { readonly [kind: string]: number };
}

/** The source as one declaration per organisation, in the order of the source. */
export function importCommunity(community: Community): readonly ImportedOrganisation[] {
  return community.organisations.map((organisation) => {
    const groups = community.groups.filter((group) => group.organisation === organisation.id);
    return {
      id: organisation.id,
      declaration: declarationOf(community, organisation, groups),
      notModelled: notModelledIn(community, organisation, groups),
    };
  });
}

function declarationOf(
  community: Community,
  organisation: SourceOrganisation,
  groups: readonly SourceGroup[],
): Declaration {
  const kinds = sourceKinds(community);
  const mentioned = new Set([...mentionedIn(groups), ...ofOrganisation(organisation)].map(personId));
  const of = (kind: "person" | "bot") => [...mentioned].filter((id) => kinds.get(id) === kind).sort();
  const account = (id: string) => [id, { github: { login: id } }] as const;
  return {
    organisation: { name: organisation.id, github: { login: organisation.id } },
    people: Object.fromEntries(of("person").map(account)),
    bots: Object.fromEntries(of("bot").map(account)),
    furtherDuties: Object.fromEntries(
      groups.map((group) => [leadershipId(group), { task: `Leads ${group.team}.`, ...leadershipOf(community, group) }]),
    ),
    repositories: importRepositories(community, organisation, groups),
    services: importServices(organisation, groups),
  };
}

function mentionedIn(groups: readonly SourceGroup[]): readonly string[] {
  return groups.flatMap(({ leads, technicalLeads, bots, areas }) => [
    ...[...leads, ...technicalLeads, ...bots],
    ...areas.flatMap((area) => [...area.approvers, ...area.reviewers, ...area.bots]),
  ]);
}

function ofOrganisation({ contributors, staticTeams }: SourceOrganisation): readonly string[] {
  return [...contributors, ...staticTeams.flatMap(({ maintainers, members }) => [...maintainers, ...members])];
}
