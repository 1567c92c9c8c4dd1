/** Which paragraph of AWS's evaluation logic a step follows. */
export type RuleName =
  | "always-allowed"
  | "explicit-deny"
  | "resource-control-policies"
  | "service-control-policies"
  | "resource-policy"
  | "identity-policies"
  | "permissions-boundary"
  | "session-policies"
  | "root-user";

/** A statement that matched a request. */
export interface StatementReference {
  /** The label of its policy. */
  readonly policy: string;
  /** Where it stands: `Statement[2]`. */
  readonly path: string;
  readonly sid: string | undefined;
}

/** What one rule found. */
export interface Step {
  readonly rule: RuleName;
  /** `delegates`: it allows the account, which has to allow the principal in turn. */
  readonly outcome: "allows" | "delegates" | "denies" | "does-not-allow" | "does-not-apply";
  /** One sentence for a person. */
  readonly because: string;
  /** The statements that made the outcome; none where it is their absence that did. */
  readonly statements: readonly StatementReference[];
}

/** Whether a request is granted, and why. */
export interface Decision {
  readonly verdict: "allowed" | "explicitly-denied" | "implicitly-denied";
  /** One sentence: who allowed or denied it, or which layer did not allow it. */
  readonly because: string;
  /** In the order of AWS's evaluation logic, up to the one that decided. */
  readonly steps: readonly Step[];
}
