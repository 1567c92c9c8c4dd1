import { findText } from "../../sets/findText.ts";
import type { Found } from "../trustFinding.ts";
import type { Door } from "./door.ts";
import { holdsOnMissing } from "./keyTest.ts";
import { keyValues } from "./keyValues.ts";

/**
 * Why nobody comes through a door: a condition of the statement tests a key that such a request never carries, or no value passes all of
 * them. Nothing where somebody may.
 */
export function deadDoor(door: Door, carries: (key: string) => boolean): Found | undefined {
  const lacking = door.tests.find(
    ({ condition, mustHold }) => !carries(condition.key) && holdsOnMissing(condition) !== mustHold,
  );
  if (lacking !== undefined) return nobody(lacking.condition.key, `no such request carries "${lacking.condition.key}"`);
  const keys = new Set(door.tests.map(({ condition }) => condition.key.toLowerCase()));
  for (const key of keys) {
    if (hasManyValues(door, key)) continue;
    const values = keyValues(door, key);
    if (values.mayMiss) continue;
    if (values.within.length + values.without.length === 0 && values.mayBeThere) continue;
    const within = values.within.length === 0 ? undefined : values;
    if (!values.mayBeThere || (within !== undefined && findText(within) === "none"))
      return nobody(key, `no value of "${key}" passes`);
  }
  return undefined;
}

/** Where a key may have several values, each union may be met by another of them. */
function hasManyValues({ tests }: Door, key: string): boolean {
  return tests.some(
    ({ condition }) =>
      condition.key.toLowerCase() === key && condition.operator.quantifier !== "one" && !key.endsWith(":sub"),
  );
}

function nobody(key: string, because: string): Found {
  return {
    rule: "admits-nobody",
    finding: `Condition::${key}`,
    severity: "low",
    message: `The statement admits nobody, as ${because}.`,
    fix: "Correct the condition, or remove the statement.",
  };
}
