import { sortedBy } from "../compareText.ts";
import { type Control, controlKey } from "./control.ts";

/** A control that is not as it was; without one side it was not there, or is no more. */
export interface ControlChange {
  readonly before?: Control;
  readonly after?: Control;
  /** Whether less is held back than before, where the two can be compared. */
  readonly direction: "weaker" | "stronger" | "other";
}

/** How the controls of two stacks differ, sorted by {@link controlKey}. Swapped sides swap weaker and stronger. */
export function diffControls(before: readonly Control[], after: readonly Control[]): readonly ControlChange[] {
  const [old, now] = [byKey(before), byKey(after)];
  const keys = [...new Set([...old.keys(), ...now.keys()])].sort();
  return keys.flatMap((key): readonly ControlChange[] => {
    const [was, is] = [old.get(key), now.get(key)];
    if (was !== undefined && is !== undefined && isSame(was, is)) return [];
    return [{ ...(was && { before: was }), ...(is && { after: is }), direction: directionOf(was, is) }];
  });
}

/** The controls that a diff makes of others. */
export function applyControlDiff(before: readonly Control[], changes: readonly ControlChange[]): readonly Control[] {
  const controls = new Map(byKey(before));
  for (const { before: was, after } of changes) {
    if (was !== undefined) controls.delete(controlKey(was));
    if (after !== undefined) controls.set(controlKey(after), after);
  }
  return sortedBy([...controls.values()], controlKey);
}

function byKey(controls: readonly Control[]): ReadonlyMap<string, Control> {
  return new Map(controls.map((control) => [controlKey(control), control]));
}

/** Two secrets, and two unknown values, may differ, and nobody sees it; but a resource that changed nothing else of a secret is not news. */
function isSame(one: Control, other: Control): boolean {
  return one.value === other.value && one.visible === other.visible;
}

function directionOf(was: Control | undefined, is: Control | undefined): ControlChange["direction"] {
  const [from, to] = [strengthOf(was), strengthOf(is)];
  if (from === undefined || to === undefined || from === to) return "other";
  return from < to ? "stronger" : "weaker";
}

function strengthOf(control: Control | undefined): number | undefined {
  if (control === undefined) return 0;
  return control.visible === "known" ? control.strength : undefined;
}
