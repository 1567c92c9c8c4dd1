/** A rule, as `keyholder rules` and docs/rules.md tell it. */
export interface ToldRule {
  readonly name: string;
  /** The good state in one sentence. */
  readonly description: string;
  readonly why: string;
  readonly fix: string;
  /** URLs, and `decision NNNN`. */
  readonly sources: readonly string[];
  readonly exceptable: boolean;
  readonly enforcement: "mandatory" | "advisory";
  /** Where it is decided. */
  readonly decidedOn: "each resource" | "the whole stack" | "every run" | "the gate's file";
  /** Type tokens that it looks at; absent: every type. */
  readonly types?: readonly string[];
}

/** Rules about one thing. */
export interface RuleFamily {
  readonly title: string;
  readonly rules: readonly ToldRule[];
}
