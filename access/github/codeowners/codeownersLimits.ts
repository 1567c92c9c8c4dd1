/**
 * A CODEOWNERS file of this many bytes or more is not loaded by GitHub: nobody is asked for review.
 *
 * @see https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners#codeowners-file-size
 */
export const codeownersBytesRefused = 3_000_000;

/** Where GitHub looks for the file, in this order; the first found is used. */
export const codeownersLocations = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"] as const;

/** The size in UTF-8. */
export function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
