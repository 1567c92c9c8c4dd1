import type { Principal } from "../principal.ts";
import { isAccount, isPartition } from "./arnParts.ts";

export const principalTypes = ["AWS", "Service", "Federated", "CanonicalUser"] as const;

/** A key of the Principal element. Letter case matters. */
export type PrincipalType = (typeof principalTypes)[number];

const parsers: { readonly [type in PrincipalType]: (text: string) => Principal | undefined } = {
  AWS: parseAws,
  Service: (text) => (isDomain(text) ? { kind: "service", service: text } : undefined),
  Federated: (text) =>
    text === "*" || isProvider(text) || isDomain(text) ? { kind: "federated", provider: text } : undefined,
  CanonicalUser: (text) => (/^[0-9A-Fa-f]{64}$/.test(text) ? { kind: "canonical-user", id: text } : undefined),
};

/**
 * Understands one principal: an account is the same written as 12 digits and as the ARN of its root.
 *
 * @returns nothing where AWS knows no such principal.
 */
export function parsePrincipal(type: PrincipalType, text: string): Principal | undefined {
  return parsers[type](text);
}

function parseAws(text: string): Principal | undefined {
  if (text === "*") return { kind: "anyone" };
  if (/^[0-9]{12}$/.test(text)) return { kind: "account", account: text };
  if (/^A[A-Z]{2}A[A-Z0-9]{12,124}$/.test(text)) return { kind: "unique-id", id: text };
  const [, partition = "", service, account = "", name = ""] =
    /^arn:([^:]*):(iam|sts)::([^:]*):([^:]*)$/.exec(text) ?? [];
  if (!isPartition(partition) || !isAccount(account)) return undefined;
  if (service === "iam" && name === "root") return { kind: "account", account };
  const form = service === "iam" ? /^(?:role|user)\/[^*?]+$/ : /^(?:assumed-role\/[^*?/]+|federated-user)\/[^*?/]+$/;
  return form.test(name) ? { kind: "arn", arn: text } : undefined;
}

function isProvider(text: string): boolean {
  const [, partition = "", account = ""] =
    /^arn:([^:]*):iam::([0-9]{12}):(?:oidc-provider|saml-provider)\/[^*?]+$/.exec(text) ?? [];
  return isPartition(partition) && isAccount(account);
}

function isDomain(text: string): boolean {
  return text.length < 256 && /^[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)+$/.test(text);
}
