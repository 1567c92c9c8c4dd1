import type { Value } from "../../../access/stack/resource.ts";
import { fold } from "./fold.ts";
import type { Check, Refusal } from "./shape.ts";

/** Is a value refused that has the form that it should have? */
export function refused(refusal: Refusal, value: Value): boolean {
  if (refusal.kind === "true") return value === true;
  if (typeof value !== "string") return false;
  return new RegExp(refusal.pattern).test(fold(value)) === (refusal.kind === "matching");
}

/** A value as part of a finding's id: `CAP_SYS_ADMIN`, `sys_admin` and `SYS_ADMIN` are one capability. */
export function valueInId(value: Value, named: Check["named"]): string {
  const text = String(value).toWellFormed();
  const word = fold(text);
  return named === "capability" && /^[a-z_]+$/.test(word) ? word.replace(/^cap_/, "").toUpperCase() : text;
}
