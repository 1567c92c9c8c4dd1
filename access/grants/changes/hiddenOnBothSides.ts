import type { Problem } from "../../../model/index.ts";
import { type Control, controlKey } from "../control.ts";

/**
 * What decides access, stands in a resource that changed, and can be seen on neither side: whether it changed, nobody can tell. Secret settings are
 * left out: the secret of a webhook may change without anybody gaining or losing anything.
 */
export function hiddenOnBothSides(
  before: readonly Control[],
  after: readonly Control[],
  changed: ReadonlySet<string>,
): readonly Problem[] {
  const hidden = new Map(before.filter(isHidden).map((control) => [controlKey(control), control]));
  return after
    .filter((control) => isHidden(control) && changed.has(control.urn))
    .filter(({ kind, visible }) => kind !== "setting" || visible === "unknown")
    .filter((control) => hidden.get(controlKey(control))?.visible === control.visible)
    .map(({ subject, field, visible }) => ({
      path: subject,
      message: `${field} ${visible === "secret" ? "is a secret" : "is not known"} before and after, so whether it changes was not told.`,
      fix: "Make it known: build it from values of the declaration.",
    }));
}

function isHidden({ visible }: Control): boolean {
  return visible !== "known";
}
