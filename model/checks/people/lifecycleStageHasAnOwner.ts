import { lifecycleGroups, lifecycleStages } from "../../responsibilities.ts";
import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";
import { own } from "../../own.ts";
import { pathTo } from "../pathTo.ts";

export const lifecycleStageHasAnOwner: Check = {
  name: "lifecycle-stage-has-an-owner",
  description: "In every stage of the lifecycle some group owns something.",
  find: ({ responsibilities: { lifecycle } }) =>
    lifecycleStages
      .filter((stage) => {
        const cells = own(lifecycle, stage);
        return cells !== undefined && lifecycleGroups.every((group) => cells[group] === null);
      })
      .map((stage) => ({
        path: pathTo("responsibilities", "lifecycle", stage),
        message: `No group owns anything in ${inQuotes(stage)}.`,
        fix: "Say who owns what there.",
        severity: "warning",
      })),
};
