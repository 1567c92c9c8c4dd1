import type { Ownership } from "../../ownership.ts";
import type { Problem } from "../../problem.ts";
import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";
import { pathTo } from "../pathTo.ts";

/**
 * A pattern would let branches deploy that no ruleset protects, and an odd name would not survive a subject claim.
 *
 * @see https://git-scm.com/docs/git-check-ref-format
 */
export const branchIsAnExactName: Check = {
  name: "branch-is-an-exact-name",
  description: "Deploy branches and default branches are exact branch names.",
  find: (ownership) => branchesOf(ownership).flatMap(({ path, name }) => problemsOf(path, name)),
};

function branchesOf({
  environments,
  repositories,
}: Ownership): readonly { readonly path: string; readonly name: string }[] {
  return [
    ...Object.entries(environments).flatMap(([id, { deployBranches }]) =>
      deployBranches.map((name, at) => ({ path: pathTo("environments", id, "deployBranches", at), name })),
    ),
    ...Object.entries(repositories).map(([id, { defaultBranch }]) => ({
      path: pathTo("repositories", id, "defaultBranch"),
      name: defaultBranch,
    })),
  ];
}

function problemsOf(path: string, name: string): readonly Problem[] {
  if (name.startsWith("refs/")) {
    return [
      {
        path,
        message: `${inQuotes(name)} is a ref, not a branch name.`,
        fix: 'Write the name alone, for example "main".',
      },
    ];
  }
  if (/[*?[\]]/.test(name)) {
    return [
      {
        path,
        message: `${inQuotes(name)} is a pattern.`,
        fix: "Name each branch in full: a pattern also lets unprotected branches in.",
      },
    ];
  }
  if (isBranchName(name)) return [];
  const fix = 'Write letters, digits, "/", ".", "_" and "-" only, at most 244 characters, as in "release/2026".';
  return [{ path, message: `${inQuotes(name)} is not a branch name that can be protected.`, fix }];
}

function isBranchName(name: string): boolean {
  return (
    name.length <= 244 &&
    name.split("/").every((part) => /^\w[\w.-]*$/.test(part) && !part.includes("..") && !/(\.|\.lock)$/.test(part))
  );
}
