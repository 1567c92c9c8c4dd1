import type { Raw } from "../read/isRecord.ts";
import { sameJson } from "../values/sameJson.ts";
import type { Side } from "./side.ts";

/** What decides about a resource beyond its inputs; the rest is the engine's own bookkeeping. */
const options = [
  "type",
  "provider",
  "protect",
  "ignoreChanges",
  "retainOnDelete",
  "deletedWith",
  "external",
  "id",
  "created",
];

/** URNs of the resources that differ between two sides, or stand on one alone; sorted. */
export function changedUrns(before: Side, after: Side): readonly string[] {
  const changed: string[] = [];
  for (const [urn, old] of before.raws) {
    const now = after.raws.get(urn);
    if (now === undefined || (now !== old && !isSame(old, now))) changed.push(urn);
  }
  for (const urn of after.raws.keys()) if (!before.raws.has(urn)) changed.push(urn);
  return changed.sort();
}

function isSame(old: Raw, now: Raw): boolean {
  return options.every((option) => isSameOption(option, old[option], now[option])) && sameJson(old.inputs, now.inputs);
}

/** Before an update nobody knows the id that the provider will give or when it was made, and an option that is not set may be left out. */
function isSameOption(option: string, old: unknown, now: unknown): boolean {
  if ((option === "id" || option === "created") && (now === undefined || now === "" || old === undefined)) return true;
  if (old === now) return true;
  const unset = (value: unknown) =>
    value === undefined || value === false || (Array.isArray(value) && value.length === 0);
  return (unset(old) && unset(now)) || sameJson(old, now);
}
