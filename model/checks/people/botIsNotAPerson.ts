import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";
import { own } from "../../own.ts";
import { pathTo } from "../pathTo.ts";

export const botIsNotAPerson: Check = {
  name: "bot-is-not-a-person",
  description: "No bot has the id of a person.",
  find: ({ people, bots = {} }) =>
    Object.keys(bots)
      .filter((id) => own(people, id) !== undefined)
      .map((id) => ({
        path: pathTo("bots", id),
        message: `${inQuotes(id)} is a person as well.`,
        fix: "Choose another id for the bot.",
      })),
};
