import type { Problem } from "../../problem.ts";
import type { Check } from "../check.ts";
import { activityPaths, dutyPaths } from "./support/accessPaths.ts";
import { inQuotes } from "../../inQuotes.ts";

/**
 * A character that CODEOWNERS reads otherwise would guard other files than these, or end the line.
 *
 * @see https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners#codeowners-syntax
 */
export const guardedPathIsWellFormed: Check = {
  name: "guarded-path-is-well-formed",
  description: "A guarded path is one that CODEOWNERS reads as it is written.",
  find: (ownership) =>
    [...dutyPaths(ownership), ...activityPaths(ownership)].flatMap(({ path, text }) => problemsOf(path, text)),
};

function problemsOf(path: string, text: string): readonly Problem[] {
  const problem = (message: string, fix: string) => [{ path, message: `${inQuotes(text)} ${message}`, fix }];
  if (!text.startsWith("/"))
    return problem("does not start at a directory.", 'Start with a slash, for example "/infra/".');
  if (/[!#[\]\\]/.test(text))
    return problem(
      'has a character that CODEOWNERS does not take: one of "!", "#", "[", "]" and "\\".',
      "Name the directory above it instead.",
    );
  if (/[\s\p{C}]/u.test(text))
    return problem("has a blank or a character that does not show.", "Name the directory above it instead.");
  if (text.split("/").some((part) => part === "." || part === "..") || text.includes("//")) {
    return problem("is not a plain path.", 'Write it without "//", "." and "..".');
  }
  if (text.includes("***"))
    return problem("is not a pattern that CODEOWNERS knows.", 'Write "*" for one name or "**" for any depth.');
  if (/^[/*]*$/.test(text))
    return problem(
      "is everything, which belongs to the team of the service already.",
      'Name what is guarded, for example "/infra/".',
    );
  return [];
}
