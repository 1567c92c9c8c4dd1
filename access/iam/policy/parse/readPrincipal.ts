import type { Principal } from "../principal.ts";
import { checkNames } from "./checkNames.ts";
import type { FaultLog } from "./faultLog.ts";
import { isObject, type Json, typeName } from "./json.ts";
import { parsePrincipal, type PrincipalType, principalTypes } from "./parsePrincipal.ts";
import type { PolicyGrammar } from "./policyGrammar.ts";
import { pathOf } from "./pathOf.ts";
import { quoted } from "./quoted.ts";
import { type PlacedText, readTexts } from "./readTexts.ts";

/**
 * Reads the value of Principal or NotPrincipal. What is no principal is told and left out.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
 */
export function readPrincipal(value: Json, path: string, grammar: PolicyGrammar, log: FaultLog): readonly Principal[] {
  if (value === "*") return [{ kind: "anyone" }];
  if (grammar.everybodyOnly) {
    const message = `the principal of ${grammar.name} is "*" and nothing else.`;
    log.error(path, "rcp-principal", message, 'Write "*", and tell principals apart in a Condition.');
    return [];
  }
  if (!isObject(value)) {
    const found = typeof value === "string" ? quoted(value) : typeName(value);
    const message = `${found} stands where "*" or an object belongs.`;
    const fix = `Write an object such as { "AWS": "arn:aws:iam::111122223333:role/deploy" }, or "*" for everybody.`;
    log.error(path, "wrong-type", message, fix);
    return [];
  }
  checkNames(value, principalTypes, { path, name: "a principal" }, log);
  if (value.size === 0) log.error(path, "empty-list", "the principal is empty.", "Name at least one.");
  return principalTypes.flatMap((type) => {
    const written = value.get(type);
    const texts = written === undefined ? [] : readTexts(written, pathOf(path, type), log);
    return texts.flatMap((place) => readOne(type, place, log));
  });
}

function readOne(type: PrincipalType, { text, path }: PlacedText, log: FaultLog): readonly Principal[] {
  const principal = parsePrincipal(type, text);
  if (principal !== undefined) return [principal];
  if (/[*?]/.test(text)) {
    const message = `the principal ${quoted(text)} has a wildcard, which stands for everybody alone or not at all.`;
    log.error(
      path,
      "principal-wildcard",
      message,
      'Write each principal out, or compare "aws:PrincipalArn" in a Condition.',
    );
  } else {
    const message = `${quoted(text)} is no principal of the type ${type}.`;
    log.error(path, "bad-principal", message, `Write ${examples[type]}.`);
  }
  return [];
}

const examples: { readonly [type in PrincipalType]: string } = {
  AWS: "an account of 12 digits, or the ARN of a role, a user or a session",
  Service: 'the name of a service, such as "lambda.amazonaws.com"',
  Federated: "the ARN of an OIDC or SAML provider, or the domain of one that AWS knows",
  CanonicalUser: "the canonical user id of S3, 64 hexadecimal digits",
};
