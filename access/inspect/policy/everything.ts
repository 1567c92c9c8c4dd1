import type { PolicyStatement } from "../../iam/policy/policy.ts";
import { boxOf } from "../../iam/sets/box.ts";
import type { GlobElement } from "../../iam/sets/globElement.ts";
import { findContext } from "../../iam/sets/findContext.ts";
import { plainReading, readGlob } from "../../iam/sets/glob.ts";
import { findText } from "../../iam/sets/findText.ts";

const anyAction = [readGlob("?*:?*", { ...plainReading, ignoreCase: true })];
const anyArn = [readGlob("arn:?*:?*:*:*:?*", plainReading)];

/** What a statement speaks of in full: every action, every resource, or both, whatever it is spelt like (`*`, `*:*`, `?*`). */
export interface Reach {
  readonly everyAction: boolean;
  readonly everyResource: boolean;
  /** Its conditions can hold together. */
  readonly everHolds: boolean;
}

export function reachOf(statement: PolicyStatement): Reach {
  const { action, resource, conditions, variables } = boxOf(statement, "2012-10-17");
  const literals = conditions.map((condition) => ({ condition, holds: true, variables }));
  return {
    everyAction: isWhole(action, anyAction),
    everyResource: isWhole(resource, anyArn),
    everHolds: findContext(literals) !== "none",
  };
}

function isWhole({ negated, globs }: GlobElement, whole: typeof anyArn): boolean {
  return findText(negated ? { within: [whole, globs], without: [] } : { within: [whole], without: globs }) === "none";
}
