import type { Properties, Value } from "../../../stack/resource.ts";
import type { ControlKind } from "../../control.ts";
import type { About, Draft } from "../draft.ts";
import { settingDrafts } from "../settings.ts";

/** Keyholder's own alarms protect; those of a workload are its own affair. */
export function kindOfAlarm(name: Value | undefined): ControlKind {
  return typeof name === "string" && name.startsWith("keyholder-") ? "protection" : "setting";
}

/** Is it about the emergency role? */
export function aboutAlarm(name: Value | undefined): About {
  return typeof name === "string" && name.startsWith("keyholder-emergency") ? { emergency: true } : {};
}

/** What protects as long as it is there, or switched on. */
export function switched(kind: ControlKind, properties: Properties, strength: number): readonly Draft[] {
  const drafts = settingDrafts(properties, { kind });
  return kind === "protection" ? drafts.map((draft) => ({ ...draft, strength })) : drafts;
}
