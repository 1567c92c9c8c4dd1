import type { StackResource } from "../../../stack/resource.ts";
import { subjectOf } from "../../../stack/subject.ts";
import { textAt } from "../../../stack/values/valueAt.ts";
import { type Control, controlKey } from "../../control.ts";
import type { StackView } from "../../typeReader.ts";
import { flatten } from "./flatten.ts";
import type { SettingRules } from "./settingRules.ts";

/** The controls of a resource by the rules of its type, each field once, and first what of it is not visible. */
export function settingsOf(
  resource: StackResource,
  { directory: { github } }: StackView,
  rules: SettingRules,
): readonly Control[] {
  const { kind = "setting" } = rules;
  const repository = textAt(resource.properties, "repository");
  const environment = textAt(resource.properties, "environment") ?? textAt(resource.properties, "environmentName");
  const service =
    repository === undefined || environment === undefined
      ? undefined
      : github.serviceOf(github.repository(repository), environment);
  const about = {
    kind,
    subject: subjectOf(resource),
    urn: resource.urn,
    ...(service !== undefined && { service }),
  };
  const controls = flatten(resource.properties, rules, github).map((setting): Control => ({ ...about, ...setting }));
  return eachOnce(controls);
}

/** Of two controls of one field the one that cannot be seen is kept: it may be anything. */
export function eachOnce(controls: readonly Control[]): readonly Control[] {
  const once = new Map<string, Control>();
  for (const control of controls) {
    const key = controlKey(control);
    const known = once.get(key);
    if (known === undefined || known.visible === "known")
      once.set(key, known === undefined ? control : joined(known, control));
  }
  return [...once.values()];
}

/** Two values of one field, in an order of their own. */
function joined(a: Control, b: Control): Control {
  if (b.visible !== "known" || a.value === b.value) return b;
  const { strength: _, ...both } = a;
  return { ...both, value: [a.value, b.value].sort().join(" and ") };
}
