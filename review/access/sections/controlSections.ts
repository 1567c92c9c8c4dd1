import type { AccessChanges, ControlChange } from "../../../access/index.ts";
import { inQuotes } from "../../../model/index.ts";
import { plural } from "../../plural.ts";
import { type Draft, draft } from "../line.ts";
import { capital } from "../capital.ts";
import { difference, sectionOf, sideOf } from "./controlChange.ts";
import { sectionOfWhole, wholeLine } from "./wholeResource.ts";
import type { SectionName } from "../reviewReport.ts";

/** What changed, and which of the resources stand on one side alone. */
export type ControlChanges = Pick<AccessChanges, "controls" | "added" | "removed">;

/** Lines of changed controls, by the section that they belong to. What is wholly new, or gone, is one line. */
export function controlSections({
  controls,
  added,
  removed,
}: ControlChanges): ReadonlyMap<SectionName, readonly Draft[]> {
  const told = controls.filter(isTold);
  const isWhole = (change: ControlChange) => {
    const { urn } = sideOf(change);
    return (change.before === undefined && added.has(urn)) || (change.after === undefined && removed.has(urn));
  };
  const sections = Map.groupBy(
    told.filter((change) => !isWhole(change)),
    sectionOf,
  );
  const lines = new Map(
    [...sections].map(([name, of]) => [
      name,
      name.startsWith("protection") ? of.map(ruleLine) : bySubject(of).map((each) => subjectLine(each, name)),
    ]),
  );
  for (const whole of bySubject(told.filter(isWhole))) {
    const name = sectionOfWhole(whole);
    lines.set(name, [...(lines.get(name) ?? []), wholeLine(whole)]);
  }
  return lines;
}

/** Controls that changed into something that nobody sees, or out of it. */
export function hiddenControls(changes: readonly ControlChange[]): readonly Draft[] {
  return changes
    .filter((change) => !isTold(change))
    .map((change) => {
      const { subject, field, visible, urn } = sideOf(change);
      const why = visible === "secret" ? "is a secret" : "is not known before the update";
      return draft(`${capital(subject)}: ${field} ${why}, so what changes was not told.`, {
        resources: [urn],
        undo: visible === "secret" ? "" : "Make it known: build it from values of the declaration.",
      });
    });
}

function isTold(change: ControlChange): boolean {
  return sideOf(change).visible === "known";
}

function bySubject(changes: readonly ControlChange[]): readonly (readonly [ControlChange, ...ControlChange[]])[] {
  return [...Map.groupBy(changes, (change) => sideOf(change).subject).values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [[first, ...others] as const],
  );
}

/** One rule of a ruleset, an environment or a branch. */
function ruleLine(change: ControlChange): Draft {
  const { subject, urn } = sideOf(change);
  return draft(`${capital(subject)}: ${difference(change)}.`, {
    resources: [urn],
    needsDecision: change.direction !== "stronger",
    undo: change.direction === "stronger" ? "" : `${capital(before(change))}.`,
  });
}

function before({ before, after }: ControlChange): string {
  if (before === undefined) return `take ${after?.field ?? ""} away`;
  return before.value === "" ? `put ${before.field} back` : `set ${before.field} to ${inQuotes(before.value)} again`;
}

/** All statements or settings of one resource. */
function subjectLine(changes: readonly [ControlChange, ...ControlChange[]], name: SectionName): Draft {
  const control = sideOf(changes[0]);
  const resources = [...new Set(changes.map((change) => sideOf(change).urn))].sort();
  return draft(`${capital(control.subject)}: ${verdictOf(changes, name)} (${plural(changes.length, "change")}).`, {
    resources,
    needsDecision: changes.some(({ direction }) => direction !== "stronger"),
    details: changes.map(difference),
  });
}

function verdictOf(changes: readonly ControlChange[], name: SectionName): string {
  const [weaker, stronger, other] = (["weaker", "stronger", "other"] as const).map((direction) =>
    changes.some((change) => change.direction === direction),
  );
  const [more, less, changed] = wordsOf[name] ?? ["less is held back", "more is held back", "it changes"];
  if (other || (weaker && stronger)) return changed;
  return weaker ? more : less;
}

const wordsOf: { readonly [name in SectionName]?: readonly [more: string, less: string, changed: string] } = {
  "trust changed": ["more may enter", "fewer may enter", "others may enter"],
  "permissions changed": ["it may do more", "it may do less", "it may do other things"],
  "envelope changed": [
    "the most that it can ever do is more",
    "the most that it can ever do is less",
    "the most that it can ever do is something else",
  ],
};
