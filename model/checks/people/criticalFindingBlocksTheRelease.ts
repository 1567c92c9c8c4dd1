import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";
import { own } from "../../own.ts";

export const criticalFindingBlocksTheRelease: Check = {
  name: "critical-finding-blocks-the-release",
  description: "A critical finding blocks a release.",
  find: ({ responsibilities: { releaseBlockers } }) => {
    const effect = own(releaseBlockers, "critical");
    if (effect !== "ticket") return [];
    return [
      {
        path: "responsibilities.releaseBlockers.critical",
        message: `${inQuotes(effect)} lets a release pass with a critical finding.`,
        fix: 'Write "block"; the exception path is the way around it.',
      },
    ];
  },
};
