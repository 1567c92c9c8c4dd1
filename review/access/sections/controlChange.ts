import type { Control, ControlChange, ControlKind } from "../../../access/index.ts";
import { inQuotes } from "../../../model/index.ts";
import type { SectionName } from "../reviewReport.ts";

/** The side that tells more: what will be, or what was where nothing is left. */
export function sideOf({ before, after }: ControlChange): Control {
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

/** The section that a change belongs to. */
export function sectionOf(change: ControlChange): SectionName {
  const { kind, emergency } = sideOf(change);
  if (emergency) return "emergency access";
  if (kind !== "protection") return sectionsOfKinds[kind];
  return change.direction === "stronger" ? "protection strengthened" : "protection weakened";
}

/** What changed of one control, as a part of a sentence. */
export function difference({ before, after }: ControlChange): string {
  const control = after ?? before;
  const field = control?.field ?? "";
  if (before === undefined)
    return after?.value === "" || after === undefined ? `${field} is new` : `${field} is set to ${shown(after)}`;
  if (after === undefined) return before.value === "" ? `${field} is gone` : `${field} is no longer ${shown(before)}`;
  return `${field} changes from ${shown(before)} to ${shown(after)}`;
}

/** A value as it can be shown. */
export function shown({ value, visible }: Control): string {
  return visible === "known" ? inQuotes(value) : visible === "secret" ? "a secret" : "something unknown";
}
