import type { StackResource } from "../../../access/stack/resource.ts";
import type { RuleContext, RuleText, StackFinding } from "../rule.ts";
import type { EngineMark } from "../../../access/stack/read/stackReading.ts";

/** A rule over what the engine does with one resource. */
export interface MarkRule extends RuleText {
  readonly scope: "stack";
  readonly of: (resource: StackResource, marks: readonly EngineMark[], context: RuleContext) => readonly StackFinding[];
}
