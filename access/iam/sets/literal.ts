import type { Condition } from "../policy/condition.ts";

/** A condition that has to hold, or that must not hold. */
export interface Literal {
  readonly condition: Condition;
  readonly holds: boolean;
  /** Whether `${…}` in its values is a policy variable. */
  readonly variables: boolean;
}
