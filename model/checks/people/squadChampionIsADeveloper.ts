import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";
import { own } from "../../own.ts";
import { pathTo } from "../pathTo.ts";

export const squadChampionIsADeveloper: Check = {
  name: "squad-champion-is-a-developer",
  description: "The security champion of a squad is a developer in it.",
  find: ({ people, responsibilities: { squads } }) =>
    Object.entries(squads).flatMap(([squad, { champion }]) => {
      const person = own(people, champion);
      if (person === undefined || (person.group === "developers" && person.squad === squad)) return [];
      const squadOf = person.squad === undefined ? "no squad" : inQuotes(person.squad);
      const message =
        person.group === "developers"
          ? `${inQuotes(champion)} is in ${squadOf}.`
          : `${inQuotes(champion)} is of ${inQuotes(person.group)}, not of "developers".`;
      const fix = `Name a developer of ${inQuotes(squad)}.`;
      return [{ path: pathTo("responsibilities", "squads", squad, "champion"), message, fix }];
    }),
};
