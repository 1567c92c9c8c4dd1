import { expandActions } from "../../iam/actions/expandActions.ts";
import type { PolicyStatement } from "../../iam/policy/policy.ts";
import type { Cell } from "../../iam/sets/permissionSet.ts";

/** Actions that one pattern of a statement, or its whole `NotAction`, stands for. */
export interface ActionGroup {
  /** `Action::lambda:*`. */
  readonly finding: string;
  /** As a message names it: `"lambda:*"`. */
  readonly written: string;
  /** Stands for one action. */
  readonly exact: boolean;
  readonly actions: readonly string[];
}

/** The statements that a cell was made of. */
export function statementsOf({ within }: Cell): readonly PolicyStatement[] {
  return within.flatMap(({ statement }) => statement ?? []);
}

/** The groups of a statement in the order in which its patterns stand, each once. */
export function actionGroups({ action, resource }: PolicyStatement): readonly ActionGroup[] {
  const reachable = (name: string, pattern: string) =>
    !/^[^:]*[*?]/.test(pattern) || (resource?.negated ?? true) || resource?.values.some((arn) => concerns(arn, name));
  if (action.negated) {
    const written = `NotAction ${action.values.map((value) => `"${value}"`).join(", ")}`;
    const actions = expandActions(action).filter((name) => reachable(name, "*"));
    return [{ finding: `NotAction::${action.values.join(",")}`, written, exact: false, actions }];
  }
  const patterns = [...new Map(action.values.map((value) => [value.toLowerCase(), value])).values()];
  return patterns.map((pattern) => ({
    finding: `Action::${pattern}`,
    written: `"${pattern}"`,
    exact: !/[*?]/.test(pattern),
    actions: expandActions({ negated: false, values: [pattern] }).filter((name) => reachable(name, pattern)),
  }));
}

/** May an action of this service be about such a resource? `rds-data` works on resources of `rds`. Asked only where a pattern leaves the service open. */
function concerns(arn: string, action: string): boolean {
  const service = arn.split(":")[2];
  const [prefix = ""] = action.split(":");
  if (service === undefined || /[*?$]/.test(service)) return true;
  return prefix === service || prefix.startsWith(`${service}-`) || service.startsWith(`${prefix}-`);
}
