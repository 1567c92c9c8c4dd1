import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";
import { pathTo } from "../pathTo.ts";

export const repositoryNameIsWellFormed: Check = {
  name: "repository-name-is-well-formed",
  description: "The name of a repository is one that GitHub gives, without its owner.",
  find: ({ repositories }) =>
    Object.entries(repositories)
      .filter(([, { name }]) => !isRepositoryName(name))
      .map(([id, { name }]) => ({
        path: pathTo("repositories", id, "name"),
        message: `${inQuotes(name)} is not the name of a GitHub repository.`,
        fix: 'Write the name alone, without owner and ".git": letters, digits, ".", "_" and "-", at most 100 characters.',
      })),
};

function isRepositoryName(name: string): boolean {
  return /^[A-Za-z0-9._-]{1,100}$/.test(name) && name !== "." && name !== ".." && !/\.(git|wiki)$/i.test(name);
}
