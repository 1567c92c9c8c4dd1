import type { Problem } from "../../problem.ts";
import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";
import { pathTo } from "../pathTo.ts";

/** Whoever can make a matching tag can deploy; the tag ruleset protects exactly this pattern. */
export const deployTagPatternIsNarrow: Check = {
  name: "deploy-tag-pattern-is-narrow",
  description: 'A deploy tag pattern starts with the text that its tags share, for example "v*".',
  find: ({ environments }) =>
    Object.entries(environments).flatMap(([id, { deployTags = [] }]) =>
      deployTags.flatMap((pattern, at) => problemsOf(pathTo("environments", id, "deployTags", at), pattern)),
    ),
};

function problemsOf(path: string, pattern: string): readonly Problem[] {
  if (pattern.startsWith("refs/")) {
    return [
      {
        path,
        message: `${inQuotes(pattern)} is a ref, not a tag pattern.`,
        fix: 'Write the pattern alone, for example "v*".',
      },
    ];
  }
  if (/^[*?]/.test(pattern)) {
    return [
      {
        path,
        message: `${inQuotes(pattern)} matches tags of any name.`,
        fix: 'Start with the text that the tags share, for example "v*".',
      },
    ];
  }
  if (pattern.length <= 244 && /^\w[\w./-]*(\*[\w./-]*)*$/.test(pattern) && !/\*\*|\.\.|\/\/|\/$/.test(pattern))
    return [];
  const fix = 'Write letters, digits, "/", ".", "_", "-" and single "*" only, for example "v*".';
  return [{ path, message: `${inQuotes(pattern)} is not a tag pattern that can be protected.`, fix }];
}
