import type { Ownership } from "../../ownership.ts";
import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";

/** Whoever only asks how it stands must not wake the people who work on it. */
export const statusUpdatesAreApartFromEscalation: Check = {
  name: "status-updates-are-apart-from-escalation",
  description: "The state of an incident is read in one place, and people are called by another path.",
  find: (ownership) => {
    const { statusUpdates } = ownership.organisation;
    const fix = 'Name a page or channel that is only read, for example "https://status.lantern.example".';
    const path = "organisation.statusUpdates";
    if (statusUpdates.trim() === "") {
      return [{ path, message: `${inQuotes(statusUpdates)} is no place where the state is published.`, fix }];
    }
    if (!callingPlaces(ownership).includes(plain(statusUpdates))) return [];
    return [{ path, message: `${inQuotes(statusUpdates)} is where people are called.`, fix }];
  },
};

function callingPlaces({ people, organisation, emergency }: Ownership): readonly string[] {
  return [
    ...Object.entries(people).flatMap(([id, { name, github }]) => [id, name, github.login, `@${github.login}`]),
    ...organisation.alarms.notify,
    ...emergency.notify,
  ].map(plain);
}

function plain(text: string): string {
  return text.trim().toLowerCase();
}
