import type { Check } from "../check.ts";
import { personReferences } from "../personReferences.ts";
import { inQuotes } from "../../inQuotes.ts";
import { own } from "../../own.ts";

export const personReferenceIsNotABot: Check = {
  name: "person-reference-is-not-a-bot",
  description: "No bot owns a duty, approves, or stands in for a person.",
  find: (ownership) =>
    personReferences(ownership)
      .filter(({ id }) => own(ownership.bots ?? {}, id) !== undefined && own(ownership.people, id) === undefined)
      .map(({ path, id }) => ({
        path,
        message: `${inQuotes(id)} is a bot, not a person.`,
        fix: "Name a person, for example the one who answers for the bot.",
      })),
};
