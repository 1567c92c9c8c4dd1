import { githubType } from "./support/githubType.ts";
import { isHidden, isList, isRecord, asText, shown, valueAt } from "../../../../access/stack/values/valueAt.ts";
import type { Value } from "../../../../access/stack/resource.ts";
import type { ResourceRule } from "../../rule.ts";

export const repositoryOverlooksNoTeam: ResourceRule = {
  name: "repository-overlooks-no-team",
  description: "The list of a repository's teams overlooks no team.",
  why: "A team that the provider is told to ignore keeps whatever access it has, and no preview shows it.",
  fix: "Leave ignoreTeams out.",
  sources: ["https://www.pulumi.com/registry/packages/github/api-docs/repositorycollaborators/", "decision 0011"],
  exceptable: true,
  enforcement: "mandatory",
  scope: "resource",
  types: [githubType("repositoryCollaborators")],
  check: ({ properties }) => {
    const ignored = valueAt(properties, "ignoreTeams");
    if (ignored === undefined || isHidden(ignored)) return [];
    return (isList(ignored) ? ignored : [ignored])
      .map(teamOf)
      .flatMap((team) =>
        team === undefined || isHidden(team)
          ? []
          : [{ id: `Team::${asText(team)}`, field: "ignoreTeams", message: `${shown(team)} keeps its access unseen.` }],
      );
  },
};

function teamOf(entry: Value): Value {
  return (isRecord(entry) ? valueAt(entry, "teamId") : undefined) ?? entry;
}
