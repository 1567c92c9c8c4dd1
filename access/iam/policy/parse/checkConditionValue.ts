import type { Operator, OperatorFamily } from "../condition.ts";
import type { Policy } from "../policy.ts";
import { checkVariables } from "./checkVariables.ts";
import type { FaultLog } from "./faultLog.ts";
import { isAddress } from "./isAddress.ts";
import { isDate } from "./isDate.ts";
import { quoted } from "./quoted.ts";
import type { PlacedText } from "./readTexts.ts";

/** What a family compares, and how to tell a text that is none. Any text is one for the families left out. */
const types: {
  readonly [family in OperatorFamily]?: { readonly name: string; readonly example: string; is(text: string): boolean };
} = {
  Numeric: { name: "number", example: "10", is: (text) => /^[+-]?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$/.test(text) },
  Date: { name: "date", example: "2026-12-31T23:59:59Z", is: isDate },
  Bool: { name: "truth value", example: "true", is: isTruth },
  Null: { name: "truth value", example: "true", is: isTruth },
  Binary: {
    name: "base64 text",
    example: "a2V5",
    is: (text) => text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(text),
  },
  IpAddress: { name: "address or network", example: "203.0.113.0/24", is: isAddress },
  Arn: {
    name: "ARN",
    example: "arn:aws:iam::111122223333:role/deploy",
    is: (text) => /[*?]|\$\{/.test(text) || text.split(":", 6).length === 6,
  },
};

/**
 * Tells a value that its operator cannot compare. AWS refuses only dates that are none; with the others the comparison never holds.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 */
export function checkConditionValue(
  place: PlacedText,
  operator: Operator,
  version: Policy["version"],
  log: FaultLog,
): void {
  const { text, path } = place;
  if (operator.family === "String" || operator.family === "Arn") checkVariables(place, version, log);
  const type = types[operator.family];
  if (type === undefined || type.is(text)) return;
  const message = `${quoted(text)} is no ${type.name}, which ${operator.name} compares`;
  const fix = `Write one, such as "${type.example}".`;
  if (operator.family === "Date") log.error(path, "bad-date", `${message}.`, fix);
  else log.note(path, "value-never-matches", `${message}, so it never matches.`, fix);
}

function isTruth(text: string): boolean {
  return /^(?:true|false)$/i.test(text);
}
