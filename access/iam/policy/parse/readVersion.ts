import type { Policy } from "../policy.ts";
import type { FaultLog } from "./faultLog.ts";
import { type Json, typeName } from "./json.ts";
import type { PolicyGrammar } from "./policyGrammar.ts";
import { quoted } from "./quoted.ts";

/**
 * Reads the version of the policy language; absent, it is the old one. Managed policies ("Policy document must be version 2012-10-17 or
 * greater."), SCPs and RCPs need the new one.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_version.html
 */
export function readVersion(value: Json | undefined, grammar: PolicyGrammar, log: FaultLog): Policy["version"] {
  const fix = 'Write "Version": "2012-10-17".';
  if (value === "2012-10-17") return value;
  if (value === undefined || value === "2008-10-17") {
    const found = value === undefined ? "the document has no Version" : 'the Version is "2008-10-17"';
    if (grammar.needsVersion2012)
      log.error(
        value === undefined ? "" : "Version",
        "old-version",
        `${found}, and ${grammar.name} needs a newer one.`,
        fix,
      );
    return "2008-10-17";
  }
  if (typeof value === "string")
    log.error("Version", "bad-version", `${quoted(value)} is no Version of the policy language.`, fix);
  else log.error("Version", "wrong-type", `${typeName(value)} stands where a text belongs.`, fix);
  return "2012-10-17";
}
