import type { StackResource } from "../../../stack/resource.ts";
import { subjectOf } from "../../../stack/subject.ts";
import type { Control } from "../../control.ts";
import type { Grant } from "../../grant.ts";
import type { StackView, TypeReader } from "../../typeReader.ts";
import { eachOnce, settingsOf } from "../settings/settingsOf.ts";
import type { SettingRules } from "../settings/settingRules.ts";
import { teamLinks } from "../teams/links.ts";
import { membersIn, memberTypes, type TeamMember } from "../teams/members.ts";
import { reachOf, teamGrants } from "../teams/reach.ts";
import { teamRefAt } from "../teams/refs.ts";

const rules: SettingRules = {
  told: ["members", "username", "role", "groups", "groupId"],
  harmless: ["etag"],
};

/** Who is in a team: what they may do with repositories by that, and who of them may change who is in it. */
export const teamMembers: TypeReader = {
  types: memberTypes,
  grants: (resource, view) =>
    membersIn(resource, view.directory.github).flatMap((member) => [
      ...(member.team === undefined ? [] : teamGrants(member.team, member.who, view)),
      ...maintains(member, view),
    ]),
  controls: (resource, view) =>
    eachOnce([...settingsOf(resource, view, rules), ...membersWithoutGrants(resource, view)]),
  links: ({ properties }, view) => teamLinks([teamRefAt(properties)], view),
};

/** GitHub makes every owner of the organisation a maintainer; that gives them nothing. */
function maintains({ team, who, isMaintainer }: TeamMember, { directory: { github } }: StackView): readonly Grant[] {
  if (!isMaintainer || github.isOrganisationOwner(who)) return [];
  const on = team === undefined ? "a team that is not known" : `team ${team}`;
  return [{ who, can: "change the members of", on, through: on, because: `maintainer of ${on}` }];
}

/** Members of a team that reaches no repository: whoever is in it may still approve, bypass, or own. */
function membersWithoutGrants(resource: StackResource, view: StackView): readonly Control[] {
  return membersIn(resource, view.directory.github)
    .filter(({ team }) => team === undefined || reachOf(team, view).length === 0)
    .map(({ who }) => ({
      kind: "setting",
      subject: subjectOf(resource),
      field: `members: ${who.id}`,
      value: "",
      visible: who.kind === "unknown" ? "unknown" : "known",
      urn: resource.urn,
    }));
}
