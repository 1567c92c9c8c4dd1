import type { FaultLog } from "./faultLog.ts";
import { type Json, typeName } from "./json.ts";
import type { PolicyGrammar } from "./policyGrammar.ts";
import { quoted } from "./quoted.ts";

/**
 * Reads the id of a statement. AWS takes an empty one as none.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_sid.html
 */
export function readSid(
  value: Json | undefined,
  path: string,
  grammar: PolicyGrammar,
  log: FaultLog,
): string | undefined {
  if (value === undefined || value === "") return undefined;
  if (typeof value !== "string") {
    log.error(path, "wrong-type", `${typeName(value)} stands where a text belongs.`, "Write a text, or remove Sid.");
    return undefined;
  }
  if (grammar.plainSid && !/^[A-Za-z0-9]+$/.test(value)) {
    const message = `the Sid ${quoted(value)} has a character other than a letter or a digit.`;
    log.error(path, "bad-sid", message, "Use the letters A to Z and digits.");
  }
  return value;
}
