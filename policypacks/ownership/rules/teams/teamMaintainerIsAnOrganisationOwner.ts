import { inQuotes } from "../../../../model/index.ts";
import { accountOfLogin } from "../repositories/support/accountOf.ts";
import { githubType } from "../repositories/support/githubType.ts";
import { isHidden, shown, valueAt } from "../../../../access/stack/values/valueAt.ts";
import type { Finding, ResourceRule, RuleContext } from "../../rule.ts";
import { type ListedMember, membersOf } from "./support/membersOf.ts";

export const teamMaintainerIsAnOrganisationOwner: ResourceRule = {
  name: "team-maintainer-is-an-organisation-owner",
  description: "Only owners of the organisation maintain a team; everybody else is a member.",
  why: "A maintainer adds and removes members on GitHub, past the declaration. GitHub makes owners of the organisation maintainers by itself, and nobody else needs to be one.",
  fix: 'Set role to "member".',
  sources: [
    "https://docs.github.com/en/organizations/organizing-members-into-teams/assigning-the-team-maintainer-role-to-a-team-member",
    "decision 0005",
  ],
  exceptable: true,
  enforcement: "mandatory",
  scope: "resource",
  types: [githubType("teamMembers")],
  check: ({ properties }, context) => membersOf(properties).flatMap((member) => judge(member, context)),
};

function judge({ login, entry }: ListedMember, context: RuleContext): readonly Finding[] {
  const role = valueAt(entry, "role");
  if (role === undefined || role === "member" || isHidden(role)) return [];
  const finding = (message: string) => [{ id: `Maintainer::${login}`, field: "members", message }];
  if (role !== "maintainer") return finding(`${inQuotes(login)} has the role ${shown(role)}.`);
  if (accountOfLogin(login, context)?.github.organisationOwner === true) return [];
  return finding(`${inQuotes(login)} has the role "maintainer" and is no owner of the organisation.`);
}
