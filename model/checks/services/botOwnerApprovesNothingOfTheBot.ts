import { accessDuties } from "../../duty.ts";
import { inQuotes } from "../../inQuotes.ts";
import { own } from "../../own.ts";
import type { Check } from "../check.ts";
import { pathTo } from "../pathTo.ts";
import { reviewersOf } from "./support/reviewers.ts";

/** GitHub keeps the starter of a run from approving it, and a run that a bot starts is not started by the bot's owner. */
export const botOwnerApprovesNothingOfTheBot: Check = {
  name: "bot-owner-approves-nothing-of-the-bot",
  description: "Nobody reviews what their own machine account may have started.",
  find: (ownership) =>
    Object.entries(ownership.services).flatMap(([id, { bots = [] }]) =>
      bots.flatMap((bot, at) => {
        const owner = own(ownership.bots, bot)?.owner ?? "";
        const reviewed = accessDuties.filter((duty) => reviewersOf(ownership, id, duty).includes(owner));
        if (reviewed.length === 0) return [];
        return [
          {
            path: pathTo("services", id, "bots", at),
            message: `${inQuotes(owner)} answers for this bot and reviews ${reviewed.join(" and ")} of ${pathTo("services", id)}.`,
            fix: `Name another owner of ${pathTo("bots", bot)}.`,
          },
        ];
      }),
    ),
};
