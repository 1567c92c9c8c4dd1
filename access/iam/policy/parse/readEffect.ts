import type { PolicyStatement } from "../policy.ts";
import type { FaultLog } from "./faultLog.ts";
import { type Json, typeName } from "./json.ts";
import { didYouMean, nearestName } from "./nearestName.ts";
import { pathOf } from "./pathOf.ts";
import { quoted } from "./quoted.ts";

/**
 * Reads the effect of a statement. Letter case matters.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_effect.html
 */
export function readEffect(
  value: Json | undefined,
  path: string,
  log: FaultLog,
): PolicyStatement["effect"] | undefined {
  if (value === "Allow" || value === "Deny") return value;
  const fix = 'Write "Allow" or "Deny".';
  if (value === undefined) log.error(path, "missing-effect", "the statement has no Effect.", fix);
  else if (typeof value === "string") {
    const message = `${quoted(value)} is no effect${didYouMean(nearestName(value, ["Allow", "Deny"]))}.`;
    log.error(pathOf(path, "Effect"), "bad-effect", message, fix);
  } else log.error(pathOf(path, "Effect"), "wrong-type", `${typeName(value)} stands where a text belongs.`, fix);
  return undefined;
}
