import { emergencyActs } from "../../emergency.ts";
import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";
import { pathTo } from "../pathTo.ts";
import { suggest } from "../suggest.ts";
import { namedTwice } from "./support/namedTwice.ts";

const known: readonly string[] = emergencyActs;

export const emergencyActIsKnown: Check = {
  name: "emergency-act-is-known",
  description: "Emergency access says which of the four urgent acts it allows, each once.",
  find: ({ emergency: { may } }) => {
    if (may.length === 0) {
      const fix = `Name what may be done: ${known.map(inQuotes).join(", ")}.`;
      return [{ path: "emergency.may", message: "Nothing may be done in an emergency.", fix }];
    }
    const unknown = [...may.entries()]
      .filter(([, act]) => !known.includes(act))
      .map(([at, act]) => ({
        path: pathTo("emergency", "may", at),
        message: `${inQuotes(act)} is not an urgent act.`,
        fix: `Name one of ${known.map(inQuotes).join(", ")}${suggest(act, known)}.`,
      }));
    return [...unknown, ...namedTwice(["emergency", "may"], may)];
  },
};
