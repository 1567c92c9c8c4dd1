import { ruleRunsToItsEnd } from "./judge/ruleRunsToItsEnd.ts";
import { stackHasADeclaration } from "./judge/stackHasADeclaration.ts";
import type { RuleText } from "./rule.ts";
import { rules } from "./rules/index.ts";
import { plannedResourceIsPresent } from "./rules/model/plannedResourceIsPresent.ts";

/** Every name under which a violation is reported: the rules, and what is said of their running. */
export const listedRules: readonly RuleText[] = [ruleRunsToItsEnd, stackHasADeclaration, ...rules];

/** The text of `ruleList.json`. Two of the rules carry all others. */
export function listRules(): string {
  const list = listedRules.map((rule) => {
    const { name, description, fix, sources, enforcement } = rule;
    const carries = rule === ruleRunsToItsEnd ? "resources" : rule === plannedResourceIsPresent ? "stack" : undefined;
    return {
      name,
      description,
      fix,
      url: sources.find((source) => source.startsWith("https://")),
      enforcement,
      carries,
    };
  });
  return `${JSON.stringify(list, undefined, 2)}\n`;
}
