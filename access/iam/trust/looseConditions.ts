import type { Door } from "./doors/door.ts";
import { isEverywhere } from "./callers/openAddresses.ts";
import type { KeyTest } from "./doors/keyTest.ts";
import type { Found } from "./trustFinding.ts";

/** Conditions of an Allow that refuse nobody who brings the key: `StringLike` with `*`, all addresses. */
export function looseConditions({ tests }: Door): readonly Found[] {
  const loose = tests.filter(isLoose).map(
    ({ condition: { key, operator, values } }): Found => ({
      rule: "condition-does-not-bind",
      finding: `Condition::${key}`,
      severity: "low",
      message: `${operator.name} of "${key}" with "${values.find(isOpen) ?? ""}" refuses nobody.`,
      fix: "Write the values that are trusted, or remove the condition.",
    }),
  );
  return [...loose, ...tests.flatMap(unread)];
}

/** `StringEquals` with a wildcard, of a key whose values have none. */
function unread({ condition: { key, operator, values }, mustHold }: KeyTest): readonly Found[] {
  const compares = operator.family === "String" && operator.comparison !== "like" && !operator.negated && mustHold;
  if (!compares || !/^(aws:(principal(arn|orgid|account)|source(arn|account|vpce?))|sts:externalid|.*:aud)$/i.test(key))
    return [];
  return values
    .filter((value) => /[*?]/.test(value))
    .map(
      (value): Found => ({
        rule: "wildcard-not-read",
        finding: `Condition::${key}`,
        severity: "low",
        message: `"${value}" admits nobody, as ${operator.name} takes its wildcard for a character.`,
        fix: "Write the exact value.",
      }),
    );
}

function isLoose({ condition: { key, operator, values }, mustHold }: KeyTest): boolean {
  if (!mustHold || operator.negated || /:(sub|aud)$/i.test(key)) return false;
  if (operator.family === "IpAddress") return values.some(isEverywhere);
  return operator.comparison === "like" && values.some((value) => /^[*?]*\*[*?]*$/.test(value));
}

function isOpen(value: string): boolean {
  return isEverywhere(value) || /^[*?]*$/.test(value);
}
