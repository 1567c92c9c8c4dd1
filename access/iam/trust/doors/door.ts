import type { PolicyStatement } from "../../policy/policy.ts";
import type { Principal } from "../../policy/principal.ts";
import type { KeyTest } from "./keyTest.ts";

/** One way in: a principal that a statement allows an action, and what a request has to pass. */
export interface Door {
  readonly statement: PolicyStatement;
  readonly principal: Principal;
  /** As AWS spells it: `sts:AssumeRole`. */
  readonly action: string;
  /** Whether `${aws:username}` stands for what the request says. */
  readonly variables: boolean;
  /** All of them have to be passed. */
  readonly tests: readonly KeyTest[];
}
