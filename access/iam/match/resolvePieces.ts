import type { FixedPiece, PatternPiece, VariablePiece } from "./patternPiece.ts";
import type { VariableValues } from "./variableValues.ts";

/**
 * Puts the values of the request in the place of variables, as plain text.
 *
 * @returns nothing where a variable has no value. Such a pattern matches nothing: an `Allow` does not allow, a `Deny` by it does not deny, and
 * what is negated (`NotResource`, `StringNotEquals`) holds.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html#policy-vars-no-value
 */
export function resolvePieces(
  pieces: readonly PatternPiece[],
  variables: VariableValues,
): readonly FixedPiece[] | undefined {
  const fixed: FixedPiece[] = [];
  for (const piece of pieces) {
    if (piece.kind !== "variable") {
      fixed.push(piece);
      continue;
    }
    const text = textOf(piece, variables);
    if (text === undefined) return undefined;
    fixed.push({ kind: "text", text });
  }
  return fixed;
}

function textOf(piece: VariablePiece, variables: VariableValues): string | undefined {
  const value = variables(piece.key);
  if (value.kind === "value") return value.text;
  return value.kind === "missing" ? piece.fallback : undefined;
}

/** The pieces, where none of them is a variable. */
export function fixedPieces(pieces: readonly PatternPiece[]): readonly FixedPiece[] | undefined {
  return pieces.every((piece) => piece.kind !== "variable") ? pieces : undefined;
}
