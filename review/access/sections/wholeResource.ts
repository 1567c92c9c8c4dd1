import type { ControlChange } from "../../../access/index.ts";
import { plural } from "../../plural.ts";
import { type Draft, draft } from "../line.ts";
import { sectionNames, type SectionName } from "../reviewReport.ts";
import { capital } from "../capital.ts";
import { sectionOf, shown, sideOf } from "./controlChange.ts";

/** What a resource says that is wholly new, or gone. */
export type WholeChanges = readonly [ControlChange, ...ControlChange[]];

/** The section that matters most of those that its points belong to; whether protection is lost or won decides for what protects. */
export function sectionOfWhole(changes: WholeChanges): SectionName {
  const sections = changes.map((change) => (isCompared(change) ? sectionOf(change) : "settings changed"));
  return sectionNames.find((name) => sections.includes(name)) ?? "settings changed";
}

/** One line for it, with its points as details. Somebody must decide where it gives something, or where it protected something. */
export function wholeLine(changes: WholeChanges): Draft {
  const { subject } = sideOf(changes[0]);
  const verb = changes[0].before === undefined ? "is new" : "is gone";
  return draft(`${capital(subject)} ${verb} (${plural(changes.length, "point")}).`, {
    resources: [...new Set(changes.map((change) => sideOf(change).urn))].sort(),
    needsDecision: changes.some(isToDecide),
    details: changes.map((change) => {
      const { field, value } = sideOf(change);
      return value === "" ? field : `${field}: ${shown(sideOf(change))}`;
    }),
  });
}

/** The name of a new team protects nothing. */
function isCompared({ direction }: ControlChange): boolean {
  return direction !== "other";
}

/** A new boundary lets nobody do anything by itself, and one that is gone took nobody's place. */
function isToDecide(change: ControlChange): boolean {
  const { kind } = sideOf(change);
  if (kind === "envelope") return false;
  return change.direction === "weaker" || (kind === "trust" && change.after !== undefined);
}
