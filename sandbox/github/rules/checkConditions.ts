import { optionalObject, optionalTexts } from "../fields.ts";
import type { GitHubRuleset } from "../gitHubState.ts";
import { invalidRequest, validationFailed } from "../refusal.ts";

/**
 * What a ruleset covers. Patterns are whole refs: GitHub refuses a bare branch name.
 *
 * @throws Refusal
 */
export function checkConditions(
  target: GitHubRuleset["target"],
  body: Readonly<Record<string, unknown>>,
): GitHubRuleset["conditions"] {
  const names = optionalObject(optionalObject(body, "conditions") ?? {}, "ref_name");
  if (target === "push") {
    if (names)
      throw invalidRequest("Invalid property /conditions: data matches no possible input. See `documentation_url`.");
    return {};
  }
  const include = [...(optionalTexts(names ?? {}, "include") ?? [])];
  const exclude = [...(optionalTexts(names ?? {}, "exclude") ?? [])];
  const invalid = [...include, ...exclude].filter((pattern) => !isTargetPattern(target, pattern));
  // integrations/terraform-provider-github#2660 shows the message.
  if (invalid.length > 0) {
    throw validationFailed(`Invalid target patterns: ${invalid.map((pattern) => `'${pattern}'`).join(", ")}`);
  }
  return { ref_name: { include, exclude } };
}

function isTargetPattern(target: "branch" | "tag", pattern: string): boolean {
  if (pattern === "~ALL" || (pattern === "~DEFAULT_BRANCH" && target === "branch")) return true;
  const prefix = target === "branch" ? "refs/heads/" : "refs/tags/";
  return pattern.startsWith(prefix) && pattern.length > prefix.length;
}
