import { incidentDuties } from "../../duty.ts";
import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";
import { own } from "../../own.ts";
import { listed } from "./support/listed.ts";

const fewestPeople = 3;

export const incidentTeamIsFormal: Check = {
  name: "incident-team-is-formal",
  description: "In a regulated organisation at least three people own the four duties of an incident.",
  find: ({ incidents: { duties }, responsibilities: { profile } }) => {
    const owners = incidentDuties.map((id) => own(duties, id)?.owner ?? "").filter((owner) => owner !== "");
    const team = [...new Set(owners)];
    if (profile !== "regulated" || team.length >= fewestPeople) return [];
    return [
      {
        path: "incidents.duties",
        message: team.length === 0 ? "Nobody owns a duty." : `Only ${listed(team.map(inQuotes))} own all duties.`,
        fix: `Spread the four duties over at least ${fewestPeople} people.`,
      },
    ];
  },
};
