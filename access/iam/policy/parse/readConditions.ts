import type { Condition, Operator } from "../condition.ts";
import { parseOperator } from "../parseOperator.ts";
import type { Policy } from "../policy.ts";
import { checkConditionValue } from "./checkConditionValue.ts";
import type { FaultLog } from "./faultLog.ts";
import { isList, isObject, type Json, typeName } from "./json.ts";
import { didYouMean } from "./nearestName.ts";
import { nearestOperator } from "./nearestOperator.ts";
import { pathOf } from "./pathOf.ts";
import { quoted } from "./quoted.ts";
import type { PlacedText } from "./readTexts.ts";

/**
 * Reads a condition block. What is no condition is told and left out.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition.html
 */
export function readConditions(
  value: Json,
  path: string,
  version: Policy["version"],
  log: FaultLog,
): readonly Condition[] {
  return membersOf(value, path, log).flatMap(([name, keys]) => {
    const operator = parseOperator(name);
    const operatorPath = pathOf(path, name);
    if (operator?.name !== name) tellUnknown(name, operatorPath, operator, log);
    if (isObject(keys) && keys.size === 0) {
      const message = `the operator ${quoted(name)} has no condition keys and restricts nothing.`;
      log.note(operatorPath, "empty-operator", message, "Remove it, or write the condition.");
    }
    const members = membersOf(keys, operatorPath, log);
    checkKeys(members, operatorPath, log);
    return members.flatMap(([key, written]) => {
      const values = readValues(written, pathOf(operatorPath, key), log);
      if (operator === undefined) return [];
      for (const place of values) checkConditionValue(place, operator, version, log);
      return [{ operator, key, values: values.map(({ text }) => text) }];
    });
  });
}

function membersOf(value: Json, path: string, log: FaultLog): readonly (readonly [string, Json])[] {
  if (isObject(value)) return [...value];
  log.error(path, "wrong-type", `${typeName(value)} stands where an object belongs.`, "Write an object.");
  return [];
}

/** AWS takes an operator in its own letter case only: "Invalid Condition type : stringEquals". */
function tellUnknown(name: string, path: string, operator: Operator | undefined, log: FaultLog): void {
  const meant = didYouMean(operator?.name ?? nearestOperator(name));
  const message = `${quoted(name)} is no condition operator of AWS${meant}.`;
  log.error(path, "unknown-operator", message, "Write an operator as AWS spells it.");
}

function checkKeys(members: readonly (readonly [string, Json])[], path: string, log: FaultLog): void {
  const seen = new Map<string, string>();
  for (const [key] of members) {
    const other = seen.get(key.toLowerCase());
    if (other === undefined) seen.set(key.toLowerCase(), key);
    else {
      const message = `${quoted(key)} and ${quoted(other)} are one condition key, whatever the letter case.`;
      log.error(pathOf(path, key), "same-condition-key", message, "Keep one, and join the values in a list.");
    }
    if (/^[^\s:][^:]*:.*\S$/s.test(key)) continue;
    const message = `${quoted(key)} is no condition key.`;
    log.error(pathOf(path, key), "bad-condition-key", message, 'Write service and name, such as "aws:PrincipalArn".');
  }
}

function readValues(value: Json, path: string, log: FaultLog): readonly PlacedText[] {
  if (!isList(value)) return readValue(value, path, log);
  if (value.length === 0) log.error(path, "empty-list", "the list is empty.", "Write at least one value.");
  return value.flatMap((member, at) => readValue(member, pathOf(path, at), log));
}

function readValue(value: Json, path: string, log: FaultLog): readonly PlacedText[] {
  if (value !== null && typeof value !== "object") return [{ text: `${value}`, path }];
  const message = `${typeName(value)} stands where a condition value belongs.`;
  log.error(path, "wrong-type", message, "Write a text, a number, true or false, or a list of these.");
  return [];
}
