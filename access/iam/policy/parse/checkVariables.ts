import type { FaultLog } from "./faultLog.ts";
import type { Policy } from "../policy.ts";
import { quoted } from "./quoted.ts";
import type { PlacedText } from "./readTexts.ts";

/**
 * Tells policy variables that are empty or not closed, and variables that are none because the document is too old for them.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
 */
export function checkVariables({ text, path }: PlacedText, version: Policy["version"], log: FaultLog): void {
  if (!text.includes("${")) return;
  if (version !== "2012-10-17") {
    const message = `the policy variable in ${quoted(text)} means its own text before Version "2012-10-17".`;
    log.note(path, "variable-means-itself", message, 'Add "Version": "2012-10-17" if it is meant to be replaced.');
    return;
  }
  const bad = firstMalformed(text);
  if (bad === undefined) return;
  const message = `the policy variable that begins ${quoted(text.slice(bad))} is empty, malformed or not closed.`;
  log.error(path, "malformed-variable", message, 'Write one like "${aws:username}", or "${$}" for a dollar sign.');
}

function firstMalformed(text: string): number | undefined {
  for (let at = text.indexOf("${"); at >= 0; at = text.indexOf("${", at + 2)) if (!isVariable(text, at)) return at;
  return undefined;
}

/** A key, perhaps with a default value in single quotes, or one of the characters that a variable can stand for. */
function isVariable(text: string, at: number): boolean {
  const variable = /\$\{(?:[*?$]|[^\s'",${}*?](?:[^'",${}*?]*[^\s'",${}*?])?(?:, *'[^'${}]*')?)\}/y;
  variable.lastIndex = at;
  return variable.test(text);
}
