import { inQuotes, type Ownership } from "../../../../model/index.ts";
import { matchesPattern } from "../../../../access/github/codeowners/patternMachine.ts";
import { filePath, hasOddPath, isCodeowners } from "./support/filePath.ts";
import { githubType } from "./support/githubType.ts";
import { repositoryOf } from "./support/repositoryOf.ts";
import { isHidden, shown, valueAt } from "../../../../access/stack/values/valueAt.ts";
import type { ResourceRule, RuleContext } from "../../rule.ts";
import type { Value } from "../../../../access/stack/resource.ts";

export const guardedFileIsNotWrittenByTheStack: ResourceRule = {
  name: "guarded-file-is-not-written-by-the-stack",
  description: "No stack writes workflows, guarded paths, or anything in the repository of the declaration.",
  why: "An update writes a file without the review of its owners. In these places that hands out access: a workflow assumes roles, and the declaration decides who holds them.",
  fix: "Remove it, and change the file by a pull request.",
  sources: ["https://www.pulumi.com/registry/packages/github/api-docs/repositoryfile/"],
  exceptable: true,
  enforcement: "mandatory",
  scope: "resource",
  types: [githubType("repositoryFile")],
  check: ({ properties }, context) => {
    if (hasOddPath(properties)) {
      const written = valueAt(properties, "file");
      const what = written === undefined ? "No path is named." : `${shown(written)} is not a plain path.`;
      return [{ id: "Field::file", field: "file", message: what }];
    }
    const path = filePath(properties);
    const repository = valueAt(properties, "repository");
    if (path === undefined || isCodeowners(path)) return [];
    const because = guardedBecause(path, repository, context);
    if (because === undefined) return [];
    return [{ id: `File::${path}`, field: "file", message: `${inQuotes(path)} ${because}.` }];
  },
};

function guardedBecause(path: string, repository: Value | undefined, context: RuleContext): string | undefined {
  if (path.toLowerCase().startsWith(".github/")) return "lies in .github, which decides what runs";
  const { declared } = repositoryOf(repository, context);
  if (!isHidden(repository) && declared?.key === context.ownership.home)
    return "lies in the repository of the declaration";
  const pattern = guardedPatterns(context.ownership).find((guarded) => matchesPattern(guarded, path));
  return pattern === undefined ? undefined : `lies in the guarded path ${inQuotes(pattern)}`;
}

/** Paths that a duty of any service, or a group that is Accountable, guards. */
function guardedPatterns({ services, responsibilities }: Ownership): readonly string[] {
  return [
    ...Object.values(services).flatMap(({ duties }) => Object.values(duties).flatMap(({ paths = [] }) => paths)),
    ...responsibilities.activities.flatMap(({ effect }) => (effect?.kind === "owns-paths" ? effect.paths : [])),
  ];
}
