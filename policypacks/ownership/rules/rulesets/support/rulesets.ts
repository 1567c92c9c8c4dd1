import type { ResourceRule } from "../../../rule.ts";
import type { StackResource } from "../../../../../access/stack/resource.ts";
import { githubType } from "../../repositories/support/githubType.ts";
import { isHidden, valueAt } from "../../../../../access/stack/values/valueAt.ts";

/** Rulesets of a repository and of the organisation. */
export const rulesetTypes: readonly string[] = [githubType("repositoryRuleset"), githubType("organizationRuleset")];

/** What a ruleset protects: branches, tags, or either of the two. */
export type Protects = "branch" | "tag" | "refs";

/** Runs a check on rulesets that protect this. A target that nobody knows is judged as branches are; a ruleset about pushes protects no ref. */
export function forRulesets(which: Protects, check: ResourceRule["check"]): ResourceRule["check"] {
  return (resource, context) => (protects(resource, which) ? check(resource, context) : []);
}

function protects({ properties }: StackResource, which: Protects): boolean {
  const target = valueAt(properties, "target");
  if (isHidden(target) || target === "push") return false;
  return which === "refs" || (target === "tag") === (which === "tag");
}
