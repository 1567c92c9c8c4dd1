import type { Check } from "../check.ts";
import { activityPaths, canonicalPath, dutyPaths } from "./support/accessPaths.ts";
import { inQuotes } from "../../inQuotes.ts";

const places: readonly string[] = ["/.github/CODEOWNERS/", "/CODEOWNERS/", "/docs/CODEOWNERS/"];

/** Whoever owns CODEOWNERS can take every other path. */
export const guardedPathIsNotCodeowners: Check = {
  name: "guarded-path-is-not-codeowners",
  description: "CODEOWNERS itself belongs to the owners of the policy, and to no duty.",
  find: (ownership) =>
    [...dutyPaths(ownership), ...activityPaths(ownership)]
      .filter(({ text }) => places.includes(canonicalPath(text)))
      .map(({ path, text }) => ({
        path,
        message: `${inQuotes(text)} belongs to the owners of the policy.`,
        fix: "Remove it: Keyholder writes CODEOWNERS and its owners.",
      })),
};
