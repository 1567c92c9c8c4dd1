import type { TextMatcher } from "../match/compilePieces.ts";
import { compilePieces } from "../match/compilePieces.ts";
import type { FixedPiece } from "../match/patternPiece.ts";
import { templateMatcher } from "../match/templateMatcher.ts";
import type { Comparison } from "../policy/condition.ts";
import type { ValueTest } from "./valueTest.ts";

/**
 * `StringEquals`, `StringEqualsIgnoreCase` and, with `*` and `?`, `StringLike`.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_String
 */
export function stringTest(comparison: Comparison, value: string, options: { readonly variables: boolean }): ValueTest {
  const syntax = { wildcards: comparison === "like", variables: options.variables };
  return templateMatcher(value, syntax, comparison === "equals-ignoring-case" ? compileIgnoringCase : compilePieces);
}

function compileIgnoringCase(pieces: readonly FixedPiece[]): TextMatcher {
  const lower = pieces.map((piece) => (piece.kind === "text" ? { ...piece, text: piece.text.toLowerCase() } : piece));
  const matches = compilePieces(lower);
  return (text) => matches(text.toLowerCase());
}
