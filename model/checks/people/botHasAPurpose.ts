import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";
import { pathTo } from "../pathTo.ts";

export const botHasAPurpose: Check = {
  name: "bot-has-a-purpose",
  description: "Every bot says what it is for.",
  find: ({ bots = {} }) =>
    Object.entries(bots)
      .filter(([, { purpose }]) => purpose.trim() === "")
      .map(([id, { purpose }]) => ({
        path: pathTo("bots", id, "purpose"),
        message: `${inQuotes(purpose)} does not say what the bot is for.`,
        fix: "Write what it does, in one sentence.",
      })),
};
