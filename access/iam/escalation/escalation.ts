import type { PolicyStatement } from "../policy/policy.ts";
import type { EscalationPath } from "./escalationPath.ts";

/** A step that policies allow, with the thing that it was tried on. */
export interface PossibleStep {
  readonly action: string;
  /** The ARN that it was tried on, for example a role of a name that nobody scoped. */
  readonly target: string;
  /** The statements that allow it, of the identity policy and of the boundary. */
  readonly statements: readonly PolicyStatement[];
}

/** A way up that policies leave open. */
export interface Escalation {
  readonly path: EscalationPath;
  readonly steps: readonly PossibleStep[];
  /** A step could not be decided: it is never taken for impossible. */
  readonly decided: boolean;
}
