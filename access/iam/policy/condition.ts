/** What is compared, which says how text becomes a value. */
export type OperatorFamily = "String" | "Numeric" | "Date" | "Bool" | "Binary" | "IpAddress" | "Arn" | "Null";

/** How two values are compared. */
export type Comparison =
  | "equals"
  | "equals-ignoring-case"
  /** With `*` and `?`. */
  | "like"
  | "less"
  | "less-or-equal"
  | "greater"
  | "greater-or-equal"
  /** An address in a network. */
  | "within"
  /** Only `Null`: the key is missing. */
  | "missing";

/**
 * A condition operator taken apart: `ForAnyValue:StringNotEqualsIfExists` is family `String`, comparison `equals`, negated, quantifier
 * `any`, if exists.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 */
export interface Operator {
  /** As AWS spells it, with everything that belongs to it. */
  readonly name: string;
  readonly family: OperatorFamily;
  readonly comparison: Comparison;
  /** `StringNotEquals`, `NotIpAddress` …: holds where the comparison holds with none of the values. */
  readonly negated: boolean;
  /** `one` without a set operator; `all` for `ForAllValues`, `any` for `ForAnyValue`. */
  readonly quantifier: "one" | "all" | "any";
  readonly ifExists: boolean;
}

/** One line of a condition block: the values of a key compared with these. */
export interface Condition {
  readonly operator: Operator;
  /** As written; compared without regard to letter case. */
  readonly key: string;
  /** At least one, as written; numbers and booleans of the document as their text. */
  readonly values: readonly string[];
}
