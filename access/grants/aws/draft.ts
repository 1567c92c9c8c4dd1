import type { StackResource } from "../../stack/resource.ts";
import { subjectOf } from "../../stack/subject.ts";
import type { Control } from "../control.ts";

/** What one control says, before it is said of a resource. */
export type Draft = Pick<Control, "kind" | "field" | "value" | "visible" | "strength">;

/** What all controls of a resource share. */
export type About = Pick<Control, "service" | "emergency">;

/** A control whose value is known. */
export function known(kind: Control["kind"], field: string, value: string, strength?: number): Draft {
  return { kind, field, value, visible: "known", ...(strength !== undefined && { strength }) };
}

/** A control whose value nobody here can see. */
export function hidden(kind: Control["kind"], field: string, visible: "unknown" | "secret"): Draft {
  return { kind, field, value: "", visible };
}

/**
 * The controls of a resource. What is said twice in the same words is one control; where one field has two values, the later ones are numbered, so
 * that none gets lost.
 */
export function controlsOf(resource: StackResource, drafts: readonly Draft[], about: About = {}): readonly Control[] {
  const subject = subjectOf(resource);
  const byKey = new Map<string, Control>();
  for (const draft of drafts) {
    const control = { ...draft, subject, ...about, urn: resource.urn };
    for (let copy = 1; ; copy++) {
      const field = copy === 1 ? draft.field : `${draft.field} (${copy})`;
      const before = byKey.get(`${draft.kind} ${field}`);
      if (before === undefined) byKey.set(`${draft.kind} ${field}`, { ...control, field });
      else if (before.value !== draft.value || before.visible !== draft.visible) continue;
      break;
    }
  }
  return [...byKey.values()];
}
