import type { PlannedCodeowners, PlannedTeam } from "../../../../../access/index.ts";
import { inQuotes } from "../../../../../model/index.ts";
import type { CodeOwner } from "../../../../../access/github/codeowners/codeownersFile.ts";
import { parseCodeowners } from "../../../../../access/github/codeowners/parseCodeowners.ts";
import type { Finding, RuleContext } from "../../../rule.ts";
import { oneOrNone, worksHere } from "./worksHere.ts";

/** A finding for each path of a planned CODEOWNERS file that fewer than two people can approve, and for each repository without such a file. */
export function ownersWithoutASecond(context: RuleContext): readonly Finding[] {
  const { repositories, codeowners } = context.plan;
  const unowned = repositories.filter(({ key }) => !codeowners.some(({ repository }) => repository === key));
  return [
    ...unowned.map(({ key }) => ({
      id: `Repository::${key}`,
      field: `repositories.${key}`,
      message: `Nobody owns a path of ${inQuotes(key)}: no CODEOWNERS file is planned.`,
    })),
    ...codeowners.flatMap((file) => pathsWithoutASecond(file, context)),
  ];
}

function pathsWithoutASecond({ repository, text }: PlannedCodeowners, context: RuleContext): readonly Finding[] {
  return parseCodeowners(text).rules.flatMap(({ pattern, owners }) => {
    const able = worksHere(
      owners.flatMap((owner) => peopleOf(owner, repository, context)),
      context,
    );
    if (able.length >= 2) return [];
    const message = `${oneOrNone(able)} can approve a change of ${inQuotes(pattern)}.`;
    return [{ id: `Path::${repository}::${pattern}`, field: `repositories.${repository}`, message }];
  });
}

/** Ids of the people who count as this owner: members of the team, or of a team below it, where that team writes to the repository. */
function peopleOf(owner: CodeOwner, repository: string, { plan }: RuleContext): readonly string[] {
  const slug = owner.text.slice(owner.text.indexOf("/") + 1).toLowerCase();
  const teams = plan.teams.filter((team) => owner.kind === "team" && (team.slug === slug || team.parent === slug));
  return teams
    .filter((team) => writes(team, repository))
    .flatMap(({ members }) => members.filter(({ kind }) => kind === "person").map(({ id }) => id));
}

function writes({ access }: PlannedTeam, repository: string): boolean {
  return access.some((grant) => grant.repository === repository && grant.permission === "push");
}
