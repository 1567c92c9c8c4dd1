import type { NamedProblem } from "../../../../../model/index.ts";
import type { Finding, RuleContext } from "../../../rule.ts";
import { ruleOfCheck } from "./checkGroups.ts";

/** The type of the stack itself, which comes before every other resource: whatever is wrong with the declaration stops the update at once. */
export const stackType = "pulumi:pulumi:Stack";

/** What the checks of one rule found, where it is more than a warning. */
export function errorsOf(rule: string, { problems }: RuleContext): readonly Finding[] {
  return problems.filter(({ check, severity }) => severity === "error" && ruleOfCheck(check) === rule).map(findingOf);
}

/** A problem of the declaration, as a rule tells it. */
export function findingOf({ check, path, message, fix }: NamedProblem): Finding {
  return { id: `Problem::${check}::${path}`, field: path, message, fix };
}
