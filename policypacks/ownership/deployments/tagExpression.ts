/**
 * A tag pattern as a regular expression: a star is any text without a slash. A pattern with anything else that GitHub gives a meaning is
 * none, and no tag matches it.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/deployments-and-environments
 */
export function tagExpression(pattern: string): string | undefined {
  if (!/^[\w./*-]+$/.test(pattern) || pattern.includes("**")) return undefined;
  return `^${pattern.replaceAll(".", "[.]").replaceAll("*", "[^/]*")}$`;
}
