import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";
import { pathTo } from "../pathTo.ts";

/** Keys that mean something else to JavaScript: whoever copies such a record carelessly changes every object. */
export const reservedIds: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

export const idsAreNotReserved: Check = {
  name: "ids-are-not-reserved",
  description: "No id is a word that JavaScript keeps for itself.",
  find: (ownership) => {
    const records: readonly (readonly [readonly string[], object])[] = [
      [["people"], ownership.people],
      [["bots"], ownership.bots ?? {}],
      [["furtherDuties"], ownership.furtherDuties ?? {}],
      [["accounts"], ownership.accounts],
      [["environments"], ownership.environments],
      [["repositories"], ownership.repositories],
      [["services"], ownership.services],
      [["responsibilities", "squads"], ownership.responsibilities.squads],
      [["exceptions"], ownership.exceptions],
    ];
    return records.flatMap(([path, record]) =>
      Object.keys(record)
        .filter((id) => reservedIds.has(id))
        .map((id) => ({
          path: pathTo(...path, id),
          message: `${inQuotes(id)} is a reserved word.`,
          fix: "Choose another id.",
        })),
    );
  },
};
