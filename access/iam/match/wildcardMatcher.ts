import { compilePieces, type TextMatcher } from "./compilePieces.ts";
import { parseWildcards } from "./parseWildcards.ts";

/**
 * A matcher for a pattern with `*` (any characters, also none) and `?` (exactly one), such as `s3:Get*`. Everything else means itself.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
 */
export function wildcardMatcher(pattern: string, options: { readonly ignoreCase: boolean }): TextMatcher {
  const matches = compilePieces(parseWildcards(options.ignoreCase ? pattern.toLowerCase() : pattern));
  return options.ignoreCase ? (text) => matches(text.toLowerCase()) : matches;
}
