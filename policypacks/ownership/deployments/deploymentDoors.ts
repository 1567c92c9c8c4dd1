import { compareText } from "../../../model/index.ts";
import type { AccessPlan, PlannedRuleset } from "../../../access/index.ts";
import { tagExpression } from "./tagExpression.ts";

/** Refs by name. */
export interface Refs {
  /** Exact names of branches. */
  readonly branches: readonly string[];
  /** Patterns of tags, with the regular expression that says the same. */
  readonly tags: { readonly [pattern: string]: string };
}

/** What of a repository may deploy. */
export interface RepositoryDoors {
  readonly environments: { readonly [name: string]: Refs };
  /** What a ruleset protects against everybody. */
  readonly protected: Refs;
}

/** The deployment environments of each repository with the refs that they take, by `owner/name` in lower case. */
export function deploymentDoors(plan: AccessPlan): { readonly [repository: string]: RepositoryDoors } {
  const doors = plan.repositories.map(({ key, name, defaultBranch }): readonly [string, RepositoryDoors] => {
    const environments = plan.environments
      .filter(({ repository }) => repository === key)
      .map((environment): readonly [string, Refs] => [
        environment.name,
        { branches: environment.branches, tags: tagExpressions(environment.tags) },
      ]);
    const rulesets = plan.rulesets.filter(({ repository }) => repository === key);
    const sorted = environments.sort(([a], [b]) => compareText(a, b));
    return [
      `${plan.organisation.github}/${name}`.toLowerCase(),
      { environments: Object.fromEntries(sorted), protected: protectedRefs(rulesets, defaultBranch) },
    ];
  });
  return Object.fromEntries(doors.sort(([a], [b]) => compareText(a, b)));
}

function protectedRefs(rulesets: readonly PlannedRuleset[], defaultBranch: string): Refs {
  const included = (target: PlannedRuleset["target"], prefix: string) =>
    rulesets
      .filter((ruleset) => ruleset.target === target)
      .flatMap(({ include }) => include)
      .map((ref) => (ref === "~DEFAULT_BRANCH" ? `refs/heads/${defaultBranch}` : ref))
      .filter((ref) => ref.startsWith(prefix))
      .map((ref) => ref.slice(prefix.length));
  const branches = [...new Set(included("branch", "refs/heads/"))].sort(compareText);
  return { branches, tags: tagExpressions(included("tag", "refs/tags/")) };
}

function tagExpressions(patterns: readonly string[]): { readonly [pattern: string]: string } {
  return Object.fromEntries(
    [...new Set(patterns)].sort(compareText).flatMap((pattern) => {
      const expression = tagExpression(pattern);
      return expression === undefined ? [] : [[pattern, expression]];
    }),
  );
}
