import type { IssuerKind } from "../web/issuer.ts";

/** Somebody who is meant to be admitted. */
export type ExpectedPrincipal =
  /** A token of an issuer of this kind, with exactly this subject. */
  | { readonly kind: "subject"; readonly issuer: IssuerKind; readonly subject: string }
  /** A role, a user or a session. */
  | { readonly kind: "principal"; readonly arn: string }
  /** Everybody in an account. */
  | { readonly kind: "account"; readonly account: string }
  | { readonly kind: "service"; readonly service: string };

/** What was read of a person's text, or why nothing was. */
export type ParsedExpected =
  | { readonly expected: ExpectedPrincipal }
  | { readonly expected: undefined; readonly message: string; readonly fix: string };

const subjects: readonly (readonly [RegExp, IssuerKind])[] = [
  [/^system:serviceaccount:/, "eks"],
  [/^project_path:/, "gitlab"],
  [/^organization:[^:]+:project:/, "terraform"],
  [/^organization:[^:]+:pipeline:/, "buildkite"],
  [/^org\//, "circleci"],
  [/^(repo|[a-z_]+):./, "github"],
];

/**
 * Reads whom a person expects: an account, a principal's ARN, a service, or a subject, whose issuer its form tells.
 *
 * @example parseExpected("repo:acorn/shop:environment:production-deploy")
 */
export function parseExpected(text: string): ParsedExpected {
  const trimmed = text.trim();
  if (/[*?]/.test(trimmed)) return refuse(text, "has a wildcard", "Write out each principal that is expected.");
  const root = /^arn:[a-z-]+:iam::([0-9]{12}):root$/.exec(trimmed)?.[1];
  const account = root ?? /^[0-9]{12}$/.exec(trimmed)?.[0];
  if (account !== undefined) return { expected: { kind: "account", account } };
  if (/^arn:[a-z-]+:(iam|sts)::[0-9]{12}:[a-z-]+\/./.test(trimmed))
    return { expected: { kind: "principal", arn: trimmed } };
  if (/^[a-z0-9.-]+\.amazonaws\.com(\.cn)?$/.test(trimmed)) return { expected: { kind: "service", service: trimmed } };
  const issuer = trimmed.startsWith("arn:") ? undefined : subjects.find(([form]) => form.test(trimmed))?.[1];
  if (issuer !== undefined) return { expected: { kind: "subject", issuer, subject: trimmed } };
  return refuse(
    text,
    "is no principal",
    'Write a subject such as "repo:acorn/shop:environment:production", an ARN, an account or a service.',
  );
}

function refuse(text: string, why: string, fix: string): ParsedExpected {
  return { expected: undefined, message: `"${text}" ${why}.`, fix };
}

/** As the person wrote it. */
export function expectedText(expected: ExpectedPrincipal): string {
  if (expected.kind === "subject") return expected.subject;
  if (expected.kind === "principal") return expected.arn;
  return expected.kind === "account" ? expected.account : expected.service;
}
