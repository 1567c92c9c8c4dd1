import { severities } from "../../responsibilities.ts";
import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";
import { own } from "../../own.ts";
import { pathTo } from "../pathTo.ts";

export const releaseBlockerIsStated: Check = {
  name: "release-blocker-is-stated",
  description: "For each severity it is said whether a finding blocks a release or only files a ticket.",
  find: ({ responsibilities: { releaseBlockers } }) =>
    severities.flatMap((severity) => {
      const effect = own(releaseBlockers, severity) ?? "";
      if (effect === "block" || effect === "ticket") return [];
      const message = `${inQuotes(effect)} does not say what a finding of severity ${inQuotes(severity)} does.`;
      return [
        { path: pathTo("responsibilities", "releaseBlockers", severity), message, fix: 'Write "block" or "ticket".' },
      ];
    }),
};
