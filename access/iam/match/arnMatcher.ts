import { compilePieces, type TextMatcher } from "./compilePieces.ts";
import type { FixedPiece } from "./patternPiece.ts";
import { type TemplateMatcher, templateMatcher } from "./templateMatcher.ts";

/**
 * A matcher for a value of `ArnEquals` or `ArnLike`, which do the same: each of the six parts between colons is matched on its own, so that a
 * wildcard never reaches over the first five colons. The sixth part keeps its colons. The pattern `*` alone matches everything; what else has
 * fewer than six parts matches nothing.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_ARN
 */
export function arnMatcher(pattern: string, options: { readonly variables: boolean }): TemplateMatcher {
  return templateMatcher(pattern, { wildcards: true, variables: options.variables }, compileArn);
}

function compileArn(pieces: readonly FixedPiece[]): TextMatcher {
  if (pieces.length === 1 && pieces[0]?.kind === "any") return () => true;
  const parts = splitPieces(pieces);
  if (parts.length < 6) return () => false;
  const matchers = parts.map(compilePieces);
  return (text) => {
    const values = splitArn(text);
    return values !== undefined && matchers.every((matches, index) => matches(values[index] ?? ""));
  };
}

/** The six parts of a pattern; of a text that is no ARN, fewer. */
function splitPieces(pieces: readonly FixedPiece[]): readonly (readonly FixedPiece[])[] {
  const parts: FixedPiece[][] = [[]];
  for (const piece of pieces) {
    if (piece.kind !== "text") {
      parts.at(-1)?.push(piece);
      continue;
    }
    const [first = "", ...others] = splitText(piece.text, 7 - parts.length);
    parts.at(-1)?.push({ kind: "text", text: first });
    for (const text of others) parts.push([{ kind: "text", text }]);
  }
  return parts;
}

function splitArn(text: string): readonly string[] | undefined {
  const parts = splitText(text, 6);
  return parts.length === 6 ? parts : undefined;
}

/** Splits at colons into at most so many parts, of which the last keeps the rest. */
function splitText(text: string, most: number): readonly string[] {
  const parts: string[] = [];
  let from = 0;
  while (parts.length < most - 1) {
    const colon = text.indexOf(":", from);
    if (colon === -1) break;
    parts.push(text.slice(from, colon));
    from = colon + 1;
  }
  parts.push(text.slice(from));
  return parts;
}
