import { inQuotes } from "../../../../model/index.ts";
import { githubType } from "./support/githubType.ts";
import { isHidden, isList, isRecord, shown, valueAt } from "../../../../access/stack/values/valueAt.ts";
import type { Value } from "../../../../access/stack/resource.ts";
import type { Finding, ResourceRule } from "../../rule.ts";

export const repositoryHasNoOutsideCollaborator: ResourceRule = {
  name: "repository-has-no-outside-collaborator",
  description: "People have access to a repository through a team of the declaration only.",
  why: "Somebody with access of their own keeps it when they leave the team, and may not belong to the organisation at all.",
  fix: "Leave users empty, and name the person in the declaration.",
  sources: [
    "https://docs.github.com/en/organizations/managing-user-access-to-your-organizations-repositories/managing-outside-collaborators",
    "decision 0011",
  ],
  exceptable: true,
  enforcement: "mandatory",
  scope: "resource",
  types: [githubType("repositoryCollaborators")],
  check: ({ properties }) => {
    const users = valueAt(properties, "users");
    if (users === undefined || isHidden(users)) return [];
    if (!isList(users))
      return [{ id: "Field::users", field: "users", message: `${shown(users)} is not an empty list.` }];
    return users.filter((user) => !isHidden(user)).map(outsider);
  },
};

function outsider(user: Value): Finding {
  const username = isRecord(user) ? valueAt(user, "username") : undefined;
  const who = typeof username === "string" ? inQuotes(username) : "Somebody";
  const id = typeof username === "string" ? username.toLowerCase() : "unnamed";
  return { id: `User::${id}`, field: "users", message: `${who} has access without a team.` };
}
