import type { Profile } from "../../../responsibilities.ts";

/** The profile that goes with a number of squads; regulation aside. */
export function profileOfSquads(squads: number): Exclude<Profile, "regulated"> {
  if (squads <= 3) return "small";
  return squads <= 10 ? "medium" : "large";
}
