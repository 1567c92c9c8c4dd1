/** A part of a pattern: text that means itself, `*`, `?`, or a policy variable such as `${aws:username}`. */
export type PatternPiece = FixedPiece | VariablePiece;

/** A piece that is the same in every request. Text that came from a variable is text, so a `*` in a user name matches only a `*`. */
export type FixedPiece =
  | { readonly kind: "text"; readonly text: string }
  /** Any characters, also none. */
  | { readonly kind: "any" }
  /** Exactly one character (UTF-16 code unit). */
  | { readonly kind: "one" };

/** The value of a condition key of the request. */
export interface VariablePiece {
  readonly kind: "variable";
  /** In lower case: names of condition keys are compared without regard to it. */
  readonly key: string;
  /** What is taken where the request has no such key: `${aws:username, 'nobody'}`. */
  readonly fallback: string | undefined;
}
