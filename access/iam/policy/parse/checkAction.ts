import type { FaultLog } from "./faultLog.ts";
import type { PolicyGrammar } from "./policyGrammar.ts";
import { quoted } from "./quoted.ts";
import type { PlacedText } from "./readTexts.ts";

/**
 * Tells what is wrong with the form of an action. Whether AWS has the action is not asked here.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html
 */
export function checkAction(place: PlacedText, grammar: PolicyGrammar, log: FaultLog): void {
  const { text, path } = place;
  if (grammar.kind !== "trust" && wellFormed.test(text)) return;
  const [service = "", name, ...more] = text.split(":");
  const everything = text === "*" || text === "*:*";
  if (/\s/.test(text))
    log.error(
      path,
      "action-with-blank",
      `the action ${quoted(text)} has a blank and matches nothing.`,
      "Remove the blank.",
    );
  else if (text.includes(",")) {
    const message = `the action ${quoted(text)} has a comma and matches nothing.`;
    log.error(path, "action-with-comma", message, "Write a list of texts, one for each action.");
  } else if (more.length > 0) {
    const fix = 'Write one colon, between service and name, for example "iam:PassRole".';
    log.error(path, "action-with-colons", `the action ${quoted(text)} has more than one colon.`, fix);
  } else if (!everything && (name === undefined || service === "")) {
    const fix = 'Write the service before it, for example "iam:PassRole".';
    log.error(path, "action-without-service", `the action ${quoted(text)} names no service.`, fix);
  } else {
    if (!everything) checkParts(service, name ?? "", place, log);
    if (grammar.kind !== "trust" || isTrustAction(service, name ?? "")) return;
    const fix = 'Write an action that assumes a role, for example "sts:AssumeRole".';
    log.error(
      path,
      "trust-action",
      `the action ${quoted(text)} assumes no role, and a trust policy has no other.`,
      fix,
    );
  }
}

/** As nearly all are, so that nothing needs to be taken apart. */
const wellFormed = /^[A-Za-z0-9-]+:[A-Za-z0-9*?-]+$/;

/** Everything of STS that has to do with assuming a role, with wildcards or without. */
function isTrustAction(service: string, name: string): boolean {
  const ofTrust = /^(assumerole(withsaml|withwebidentity)?|assumeroot|tagsession|setsourceidentity|setcontext)$/;
  return service.toLowerCase() === "sts" && (/[*?]/.test(name) || ofTrust.test(name.toLowerCase()));
}

function checkParts(service: string, name: string, { text, path }: PlacedText, log: FaultLog): void {
  if (/[*?]/.test(service)) {
    const message = `the service of the action ${quoted(text)} has a wildcard.`;
    log.error(path, "action-service-wildcard", message, "Write an action for each service.");
  } else if (!/^[A-Za-z0-9-]+$/.test(service)) {
    const message = `the service of the action ${quoted(text)} has a character that no service has.`;
    log.error(path, "bad-action-service", message, "Use letters, digits and hyphens.");
  }
  if (!/^[A-Za-z0-9*?-]+$/.test(name)) {
    const missing = name === "" ? "is missing" : "has a character that no action has";
    const message = `the name in the action ${quoted(text)} ${missing}.`;
    log.error(path, "bad-action-name", message, 'Use letters and digits, and "*" or "?" as wildcards.');
  }
}
