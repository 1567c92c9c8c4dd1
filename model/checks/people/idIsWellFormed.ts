import type { Ownership } from "../../ownership.ts";
import type { Check } from "../check.ts";
import { reservedIds } from "../services/idsAreNotReserved.ts";
import { inQuotes } from "../../inQuotes.ts";
import { pathTo } from "../pathTo.ts";

/** People's ids stand in session names, findings and messages. Reserved words are left to `ids-are-not-reserved`. */
export const idIsWellFormed: Check = {
  name: "id-is-well-formed",
  description: "Ids of people, bots, duties, squads and exceptions are lower-case kebab words.",
  find: (ownership) =>
    collectionsOf(ownership).flatMap(([path, record]) =>
      Object.keys(record)
        .filter((id) => !reservedIds.has(id) && !(id.length <= 64 && /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)))
        .map((id) => ({
          path: pathTo(...path, id),
          message: `${inQuotes(id)} is not a well-formed id.`,
          fix: "Write at most 64 lower-case letters and digits in words joined by single hyphens, letter first.",
        })),
    ),
};

function collectionsOf({
  people,
  bots = {},
  furtherDuties = {},
  responsibilities,
  exceptions,
}: Ownership): readonly (readonly [readonly string[], object])[] {
  return [
    [["people"], people],
    [["bots"], bots],
    [["furtherDuties"], furtherDuties],
    [["responsibilities", "squads"], responsibilities.squads],
    [["exceptions"], exceptions],
  ];
}
