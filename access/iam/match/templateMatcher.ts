import { compilePieces, type TextMatcher } from "./compilePieces.ts";
import { type PatternSyntax, parsePattern } from "./parsePattern.ts";
import type { FixedPiece } from "./patternPiece.ts";
import { fixedPieces, resolvePieces } from "./resolvePieces.ts";
import type { VariableValues } from "./variableValues.ts";

/** Does the text match in a request with these values? */
export type TemplateMatcher = (text: string, variables: VariableValues) => boolean;

/**
 * A matcher for a pattern that may hold policy variables. Without any it is made once; otherwise for each request.
 *
 * @param compile how pieces become a matcher
 */
export function templateMatcher(
  pattern: string,
  syntax: PatternSyntax,
  compile: (pieces: readonly FixedPiece[]) => TextMatcher = compilePieces,
): TemplateMatcher {
  const pieces = parsePattern(pattern, syntax);
  const fixed = fixedPieces(pieces);
  if (fixed !== undefined) return compile(fixed);
  return (text, variables) => {
    const resolved = resolvePieces(pieces, variables);
    return resolved !== undefined && compile(resolved)(text);
  };
}
