import type { Check } from "../check.ts";
import { activityPaths, canonicalPath, dutyPaths, type GuardedPath } from "./support/accessPaths.ts";
import { inQuotes } from "../../inQuotes.ts";

/** Of two lines for the same files CODEOWNERS takes the last: the other owner would never be asked. */
export const guardedPathHasOneDuty: Check = {
  name: "guarded-path-has-one-duty",
  description: "No two duties or activities guard the same path.",
  find: (ownership) => {
    const everywhere = new Map<string, GuardedPath>();
    const inRepository = new Map<string, GuardedPath>();
    const guardedPaths = [...activityPaths(ownership), ...dutyPaths(ownership)];
    return guardedPaths
      .filter(({ repository }) => repository !== "")
      .flatMap((guarded) => {
        const key = canonicalPath(guarded.text);
        const own = guarded.repository === undefined ? everywhere : inRepository;
        const ownKey = JSON.stringify([guarded.repository ?? "", key]);
        const earlier = everywhere.get(JSON.stringify(["", key])) ?? own.get(ownKey);
        if (!earlier) own.set(ownKey, guarded);
        if (!earlier) return [];
        const fix = "Leave it to one of the two, or name a more specific path.";
        return [
          { path: guarded.path, message: `${inQuotes(guarded.text)} is guarded by ${earlier.path} as well.`, fix },
        ];
      });
  },
};
