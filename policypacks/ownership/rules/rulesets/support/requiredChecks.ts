import type { Properties, Value } from "../../../../../access/stack/resource.ts";
import { isHidden, isList, isRecord, valueAt } from "../../../../../access/stack/values/valueAt.ts";

export const checksField = "rules.requiredStatusChecks.requiredChecks";

/** A check that a ruleset requires. */
export interface RequiredCheck {
  readonly context: Value | undefined;
  /** The app that may report it. */
  readonly app: Value | undefined;
}

/** The checks that a ruleset requires; absent where the list cannot be seen. */
export function requiredChecks(properties: Properties): readonly RequiredCheck[] | undefined {
  const checks = valueAt(properties, checksField);
  if (isHidden(checks)) return undefined;
  return (isList(checks) ? checks : []).map((check) =>
    isRecord(check)
      ? { context: valueAt(check, "context"), app: valueAt(check, "integrationId") }
      : { context: check, app: isHidden(check) ? check : undefined },
  );
}
