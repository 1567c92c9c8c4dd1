import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";
import { profileOfSquads } from "./support/profileOfSquads.ts";

/** In a small organisation the champion is the security-minded engineer. */
const fewest = { small: 0, medium: 1, large: 2 } as const;

export const profileHasItsSecurityPeople: Check = {
  name: "profile-has-its-security-people",
  description: "From 4 squads on somebody works on security alone; beyond 10 squads at least two people do.",
  find: ({ people, responsibilities: { squads } }, { today }) => {
    const profile = profileOfSquads(Object.keys(squads).length);
    const present = Object.values(people).filter(
      ({ group, leavesOn }) => group === "security" && (leavesOn ?? today) >= today,
    );
    if (present.length >= fewest[profile]) return [];
    return [
      {
        path: "responsibilities.profile",
        message: `${inQuotes(profile)} takes at least ${fewest[profile]} of group "security", and this has ${present.length}.`,
        fix: "Declare who works on security, or hire.",
        severity: "warning",
      },
    ];
  },
};
