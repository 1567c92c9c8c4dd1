import { inQuotes } from "../../../../model/index.ts";
import { accountOfLogin } from "../repositories/support/accountOf.ts";
import { githubType } from "../repositories/support/githubType.ts";
import { isHidden, valueAt } from "../../../../access/stack/values/valueAt.ts";
import type { StackResource } from "../../../../access/stack/resource.ts";
import type { Finding, ResourceRule, RuleContext } from "../../rule.ts";
import { isUnreadable, membersOf } from "./support/membersOf.ts";

export const teamMembersAreDeclaredPeople: ResourceRule = {
  name: "team-members-are-declared-people",
  description: "Every member of a team is a declared person who works here, or a bot in a team for bots.",
  why: "Whoever is in a team writes to its repositories and counts as code owner. A login that nobody declares is a stranger, one who left is forgotten, and a machine among people would give the approval of a person.",
  fix: "Declare the person or bot, or remove the member.",
  sources: ["https://docs.github.com/en/organizations/organizing-members-into-teams/about-teams", "decision 0005"],
  exceptable: true,
  enforcement: "mandatory",
  scope: "resource",
  types: [githubType("teamMembers")],
  check: (resource, context) => [
    ...(isUnreadable(resource.properties)
      ? [{ id: "Field::members", field: "members", message: "It is not a list of members with a username each." }]
      : []),
    ...membersOf(resource.properties).flatMap(({ login }) => judge(login, resource, context)),
  ],
};

function judge(login: string, resource: StackResource, context: RuleContext): readonly Finding[] {
  const holder = accountOfLogin(login, context);
  const finding = (message: string) => [{ id: `Login::${login}`, field: "members", message }];
  if (!holder) return finding(`${inQuotes(login)} is the login of nobody who is declared.`);
  if (holder.leftOn !== undefined)
    return finding(`${inQuotes(login)} is ${holder.id}, who left on ${inQuotes(holder.leftOn)}.`);
  if (holder.kind === "person" || isForBots(resource, context)) return [];
  return finding(`${inQuotes(login)} is the bot ${holder.id}, and the team is not one for bots.`);
}

/** Whether the plan has bots in a team of this slug, and bots alone; a slug that cannot be seen is left to the rule about such values. */
function isForBots({ properties }: StackResource, { plan }: RuleContext): boolean {
  const slug = valueAt(properties, "teamSlug") ?? valueAt(properties, "teamId");
  if (isHidden(slug)) return true;
  const members = plan.teams.find((team) => team.slug === slug)?.members ?? [];
  return members.length > 0 && members.every(({ kind }) => kind === "bot");
}
