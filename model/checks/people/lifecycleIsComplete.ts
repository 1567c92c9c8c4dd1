import { lifecycleGroups, lifecycleStages } from "../../responsibilities.ts";
import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";
import { own } from "../../own.ts";
import { pathTo } from "../pathTo.ts";

export const lifecycleIsComplete: Check = {
  name: "lifecycle-is-complete",
  description: "For each stage and each group the lifecycle says what it owns, or null for nothing.",
  find: ({ responsibilities: { lifecycle } }) =>
    lifecycleStages.flatMap((stage) =>
      lifecycleGroups
        .filter((group) => isUnsaid(own(own(lifecycle, stage) ?? {}, group)))
        .map((group) => ({
          path: pathTo("responsibilities", "lifecycle", stage, group),
          message: `Nothing says what ${inQuotes(group)} owns in ${inQuotes(stage)}.`,
          fix: "Write it in a few words, or null if it owns nothing there.",
        })),
    ),
};

function isUnsaid(cell: string | null | undefined): boolean {
  return cell === undefined || cell?.trim() === "";
}
