import type { Control, ControlChange, ControlKind } from "../../../access/index.ts";
import { inQuotes } from "../../../model/index.ts";
import { plural } from "../../plural.ts";
import { type Draft, draft } from "../line.ts";
import type { SectionName } from "../reviewReport.ts";

/** Lines of changed controls, by the section that they belong to. */
export function controlSections(changes: readonly ControlChange[]): ReadonlyMap<SectionName, readonly Draft[]> {
  const sections = Map.groupBy(changes.filter(isTold), sectionOf);
  return new Map(
    [...sections].map(([name, of]) => [
      name,
      name.startsWith("protection") ? of.map(ruleLine) : bySubject(of).map((each) => subjectLine(each, name)),
    ]),
  );
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

/** The side that tells more: what will be, or what was where nothing is left. */
function sideOf({ before, after }: ControlChange): Control {
  const control = after ?? before;
  if (control === undefined) throw new Error("A change has a side.");
  return control;
}

const sectionsOfKinds: { readonly [kind in Exclude<ControlKind, "protection">]: SectionName } = {
  trust: "trust changed",
  permissions: "permissions changed",
  envelope: "envelope changed",
  setting: "settings changed",
};

function sectionOf(change: ControlChange): SectionName {
  const { kind, emergency } = sideOf(change);
  if (emergency) return "emergency access";
  if (kind !== "protection") return sectionsOfKinds[kind];
  return change.direction === "stronger" ? "protection strengthened" : "protection weakened";
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

function difference({ before, after }: ControlChange): string {
  const control = after ?? before;
  const field = control?.field ?? "";
  if (before === undefined)
    return after?.value === "" || after === undefined ? `${field} is new` : `${field} is set to ${shown(after)}`;
  if (after === undefined) return before.value === "" ? `${field} is gone` : `${field} is no longer ${shown(before)}`;
  return `${field} changes from ${shown(before)} to ${shown(after)}`;
}

function shown({ value, visible }: Control): string {
  return visible === "known" ? inQuotes(value) : visible === "secret" ? "a secret" : "something unknown";
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
