import type { PlannedRuleset } from "../../../../../access/index.ts";
import type { DeploymentSource } from "./deploymentSources.ts";

/** Whether a ruleset of the plan protects every branch or tag that a deployment policy lets in. */
export function coveredBy(
  { target, include }: PlannedRuleset,
  source: DeploymentSource,
  defaultBranch: string,
): boolean {
  const { pattern } = source;
  if (target !== source.kind || typeof pattern !== "string") return false;
  const ref = `refs/${target === "tag" ? "tags" : "heads"}/${pattern}`;
  return include.some((included) => {
    if (included === "~ALL" || included === ref) return true;
    if (included === "~DEFAULT_BRANCH") return pattern === defaultBranch;
    return isBelow(ref, included);
  });
}

/** Whether everything that `ref` matches begins as `v*` does: a single `*` at the end stands for no "/" on GitHub. */
function isBelow(ref: string, included: string): boolean {
  const fixed = included.slice(0, -1);
  return (
    included.endsWith("*") && !/[*?[\]]/.test(fixed) && ref.startsWith(fixed) && !ref.slice(fixed.length).includes("/")
  );
}
