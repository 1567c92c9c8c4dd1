import { compilePieces, type TextMatcher } from "./compilePieces.ts";
import type { FixedPiece } from "./patternPiece.ts";

/**
 * A matcher for a pattern with `*` (any characters, also none) and `?` (exactly one), such as `s3:Get*`. Everything else means itself.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
 */
export function wildcardMatcher(pattern: string, options: { readonly ignoreCase: boolean }): TextMatcher {
  const matches = compilePieces(piecesOf(options.ignoreCase ? pattern.toLowerCase() : pattern));
  return options.ignoreCase ? (text) => matches(text.toLowerCase()) : matches;
}

function piecesOf(pattern: string): readonly FixedPiece[] {
  const pieces = pattern.split(/([*?])/).filter((text) => text !== "");
  return pieces.map((text) =>
    text === "*" ? { kind: "any" } : text === "?" ? { kind: "one" } : { kind: "text", text },
  );
}
