import type { FaultLog } from "./faultLog.ts";
import { isList, isObject, type Json } from "./json.ts";
import { pathOf } from "./pathOf.ts";
import type { PolicyGrammar } from "./policyGrammar.ts";
import { quoted } from "./quoted.ts";

/**
 * Tells characters other than tab, LF, CR and U+0020 to U+00FF in keys and values. IAM refuses them; services that store policies
 * themselves may take them.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreatePolicy.html
 */
export function checkCharacters(value: Json, path: string, grammar: PolicyGrammar, log: FaultLog): void {
  if (typeof value === "string") checkText(value, path, grammar, log);
  if (isList(value))
    for (const [at, member] of value.entries()) checkCharacters(member, pathOf(path, at), grammar, log);
  if (!isObject(value)) return;
  for (const [key, member] of value) {
    const memberPath = pathOf(path, key);
    checkText(key, memberPath, grammar, log);
    checkCharacters(member, memberPath, grammar, log);
  }
}

function checkText(text: string, path: string, grammar: PolicyGrammar, log: FaultLog): void {
  const [found] = /[^\t\n\r -\u00FF]/u.exec(text) ?? [];
  if (found === undefined) return;
  const name = (found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  const message = `the character U+${name} in ${quoted(text)} is none that policy documents of IAM can hold.`;
  const fix = "Use the characters from U+0020 to U+00FF.";
  if (grammar.latinOnly) log.error(path, "bad-character", message, fix);
  else log.note(path, "bad-character", message, fix);
}
