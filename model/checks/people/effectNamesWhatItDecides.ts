import { accessDuties } from "../../duty.ts";
import type { Problem } from "../../problem.ts";
import type { RaciEffect } from "../../responsibilities.ts";
import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";
import { pathTo } from "../pathTo.ts";
import { suggest } from "../suggest.ts";
import { namedTwice } from "./support/namedTwice.ts";

const known: readonly string[] = accessDuties;

export const effectNamesWhatItDecides: Check = {
  name: "effect-names-what-it-decides",
  description: "The effect of an activity names the duties that it approves, or the paths that it owns, each once.",
  find: ({ responsibilities: { activities } }) =>
    activities.flatMap(({ effect }, at) =>
      effect ? problemsOf(effect, ["responsibilities", "activities", at, "effect"]) : [],
    ),
};

type At = readonly (string | number)[];

function problemsOf(effect: RaciEffect, at: At): readonly Problem[] {
  switch (effect.kind) {
    case "approves-environments":
      return [
        ...nothingNamed(effect.kind, "duties", effect.duties, at),
        ...unknownDuties(effect.duties, [...at, "duties"]),
        ...namedTwice([...at, "duties"], effect.duties),
      ];
    case "owns-paths":
      return [...nothingNamed(effect.kind, "paths", effect.paths, at), ...namedTwice([...at, "paths"], effect.paths)];
    default:
      return [];
  }
}

function nothingNamed(kind: string, field: string, named: readonly string[], at: At): readonly Problem[] {
  if (named.length > 0) return [];
  const message = `The effect ${inQuotes(kind)} names no ${field}.`;
  return [{ path: pathTo(...at, field), message, fix: `Name the ${field}, or remove the effect.` }];
}

function unknownDuties(duties: readonly string[], at: At): readonly Problem[] {
  return [...duties.entries()]
    .filter(([, duty]) => !known.includes(duty))
    .map(([index, duty]) => ({
      path: pathTo(...at, index),
      message: `${inQuotes(duty)} is not an access duty.`,
      fix: `Name one of ${known.map(inQuotes).join(", ")}${suggest(duty, known)}.`,
    }));
}
