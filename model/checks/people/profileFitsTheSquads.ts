import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";
import { profileOfSquads } from "./support/profileOfSquads.ts";

const sizes = { small: "1 to 3 squads", medium: "4 to 10 squads", large: "more than 10 squads" } as const;

export const profileFitsTheSquads: Check = {
  name: "profile-fits-the-squads",
  description:
    "The profile goes with the number of squads: small up to 3, medium up to 10, large beyond; regulated with any.",
  find: ({ responsibilities: { profile, squads } }) => {
    const count = Object.keys(squads).length;
    if (count === 0) {
      const fix = "Declare each squad with its security champion.";
      return [{ path: "responsibilities.squads", message: "No squad is declared.", fix }];
    }
    const fitting = profileOfSquads(count);
    if (profile === "regulated" || profile === fitting) return [];
    const message = `${inQuotes(profile)} is for ${sizes[profile]}, and this is ${count}.`;
    return [{ path: "responsibilities.profile", message, fix: `Write ${inQuotes(fitting)}, or correct the squads.` }];
  },
};
