import type { CodeOwner, CodeownersRule } from "./codeownersFile.ts";
import { matchesPattern } from "./patternMachine.ts";

/**
 * Who owns a path. `owned`: the rule's owners, of whom any one can approve. `cleared`: the deciding rule has no owners.
 * `unmatched`: no rule matches.
 */
export type PathOwners =
  | { readonly kind: "owned"; readonly owners: readonly CodeOwner[]; readonly rule: CodeownersRule }
  | { readonly kind: "cleared"; readonly owners: readonly []; readonly rule: CodeownersRule }
  | { readonly kind: "unmatched"; readonly owners: readonly [] };

/**
 * The owners of a path: the last rule that matches decides, and owners of earlier rules are not added.
 *
 * @param rules In the order of the file.
 * @param path Relative to the repository, with `/`, case sensitive; a leading `/` or `./` is dropped.
 * @see https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners#codeowners-syntax
 */
export function ownersOfPath(rules: readonly CodeownersRule[], path: string): PathOwners {
  const relative = path.replace(/^(?:\.?\/)+/, "");
  const rule = rules.findLast(({ pattern }) => matchesPattern(pattern, relative));
  if (!rule) return { kind: "unmatched", owners: [] };
  if (rule.owners.length === 0) return { kind: "cleared", owners: [], rule };
  return { kind: "owned", owners: rule.owners, rule };
}
