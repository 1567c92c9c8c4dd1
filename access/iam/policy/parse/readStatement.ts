import type { Element, Policy, PolicyStatement } from "../policy.ts";
import { checkAction } from "./checkAction.ts";
import { checkNames } from "./checkNames.ts";
import { checkResourceControl } from "./checkResourceControl.ts";
import { checkVariables } from "./checkVariables.ts";
import type { FaultLog } from "./faultLog.ts";
import { isObject, type Json, type JsonObject, typeName } from "./json.ts";
import { pathOf } from "./pathOf.ts";
import { pickElement, tellProhibited } from "./pickElement.ts";
import type { PolicyGrammar } from "./policyGrammar.ts";
import { readConditions } from "./readConditions.ts";
import { readEffect } from "./readEffect.ts";
import { readPrincipal } from "./readPrincipal.ts";
import { readResource } from "./readResource.ts";
import { readSid } from "./readSid.ts";
import { type PlacedText, readTexts } from "./readTexts.ts";

const names = [
  "Sid",
  "Effect",
  "Principal",
  "NotPrincipal",
  "Action",
  "NotAction",
  "Resource",
  "NotResource",
  "Condition",
] as const;

/**
 * Reads one statement. It is whole only where no error was told.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_statement.html
 */
export function readStatement(
  value: Json,
  path: string,
  { grammar, version }: { readonly grammar: PolicyGrammar; readonly version: Policy["version"] },
  log: FaultLog,
): readonly PolicyStatement[] {
  if (!isObject(value)) {
    const message = `${typeName(value)} stands where a statement belongs.`;
    log.error(path, "wrong-type", message, "Write an object with Effect and Action.");
    return [];
  }
  checkNames(value, names, { path, name: "a statement" }, log);
  tellProhibited(value, path, grammar, log);
  const pick = <T>(name: "Principal" | "Action" | "Resource", read: (value: Json, path: string) => readonly T[]) => {
    const picked = pickElement(value, path, name, grammar, log);
    return picked && { negated: picked.negated, values: read(picked.value, picked.path) };
  };

  const sid = readSid(value.get("Sid"), pathOf(path, "Sid"), grammar, log);
  const effect = readEffect(value.get("Effect"), path, log);
  const principal = pick("Principal", (written, at) => readPrincipal(written, at, grammar, log));
  const action = pick("Action", (written, at) => readActions(readTexts(written, at, log), grammar, log));
  const resource = hasNoResource(value, grammar, action)
    ? undefined
    : pick("Resource", (written, at) => {
        const texts = readTexts(written, at, log);
        for (const place of texts) checkVariables(place, version, log);
        return texts.map((place) => readResource(place, grammar, log));
      });
  const condition = value.get("Condition");
  const conditionPath = pathOf(path, "Condition");
  const conditions = condition === undefined ? [] : readConditions(condition, conditionPath, version, log);

  if (principal?.negated === true && effect === "Allow" && !grammar.prohibited.includes("NotPrincipal")) {
    const message = "NotPrincipal stands in a statement that allows, and would allow everybody else.";
    log.error(pathOf(path, "NotPrincipal"), "not-principal-allow", message, "Name the principals in Principal.");
  }
  if (effect === undefined || action === undefined) return [];
  const statement = { path, sid, effect, principal, action, resource, conditions };
  if (grammar.kind === "rcp") checkResourceControl(statement, log);
  return [statement];
}

/**
 * Policies of image repositories name no resource: it is the repository.
 *
 * @see https://docs.aws.amazon.com/AmazonECR/latest/userguide/repository-policies.html
 */
function hasNoResource(statement: JsonObject, { kind }: PolicyGrammar, action: Element<string> | undefined): boolean {
  const ofImages = action?.values.every((value) => /^ecr(-public)?:/i.test(value)) === true;
  return kind === "resource" && ofImages && !statement.has("Resource") && !statement.has("NotResource");
}

function readActions(texts: readonly PlacedText[], grammar: PolicyGrammar, log: FaultLog): Element<string>["values"] {
  for (const place of texts) checkAction(place, grammar, log);
  return texts.map(({ text }) => text);
}
