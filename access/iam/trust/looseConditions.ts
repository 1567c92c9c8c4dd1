import type { Door } from "./doors/door.ts";
import { isEverywhere } from "./aws/openAddresses.ts";
import type { KeyTest } from "./doors/keyTest.ts";
import type { Found } from "./trustFinding.ts";

/** Conditions of an Allow that refuse nobody who brings the key: `StringLike` with `*`, all addresses. */
export function looseConditions({ tests }: Door): readonly Found[] {
  return tests.filter(isLoose).map(({ condition: { key, operator, values } }) => ({
    rule: "condition-does-not-bind",
    finding: `Condition::${key}`,
    severity: "low",
    message: `${operator.name} of "${key}" with "${values.find(isOpen) ?? ""}" refuses nobody.`,
    fix: "Write the values that are trusted, or remove the condition.",
  }));
}

function isLoose({ condition: { operator, values }, mustHold }: KeyTest): boolean {
  if (!mustHold || operator.negated) return false;
  if (operator.family === "IpAddress") return values.some(isEverywhere);
  return operator.comparison === "like" && values.some((value) => /^[*?]*\*[*?]*$/.test(value));
}

function isOpen(value: string): boolean {
  return isEverywhere(value) || /^[*?]*$/.test(value);
}
