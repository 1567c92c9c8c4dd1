import { severities } from "../../responsibilities.ts";
import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";
import { own } from "../../own.ts";
import { pathTo } from "../pathTo.ts";

/** Critical findings have a check of their own. */
export const severerFindingBlocksAsWell: Check = {
  name: "severer-finding-blocks-as-well",
  description: "Where a finding blocks a release, every severer one does.",
  find: ({ responsibilities: { releaseBlockers } }) =>
    severities.flatMap((severity, at) => {
      const milder = severities.slice(at + 1).find((other) => own(releaseBlockers, other) === "block");
      if (severity === "critical" || milder === undefined || own(releaseBlockers, severity) !== "ticket") return [];
      return [
        {
          path: pathTo("responsibilities", "releaseBlockers", severity),
          message: `"ticket" lets pass what is severer than ${inQuotes(milder)}, which blocks.`,
          fix: 'Write "block".',
        },
      ];
    }),
};
