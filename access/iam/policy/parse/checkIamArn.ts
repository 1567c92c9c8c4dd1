import type { FaultLog } from "./faultLog.ts";
import { quoted } from "./quoted.ts";
import type { PlacedText } from "./readTexts.ts";

const kinds = [
  "user",
  "federated-user",
  "role",
  "group",
  "instance-profile",
  "mfa",
  "server-certificate",
  "policy",
  "sms-mfa",
  "saml-provider",
  "oidc-provider",
  "report",
  "access-report",
];

/**
 * Tells what AWS refuses in an ARN of IAM that it would take in another service: a region, and wildcards before the first slash, as in
 * `arn:aws:iam::111122223333:u*`.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html
 */
export function checkIamArn({ text, path }: PlacedText, region: string, resource: string, log: FaultLog): void {
  if (region !== "") {
    const message = `the ARN ${quoted(text)} names a region, and IAM has none.`;
    log.error(path, "iam-arn-region", message, "Write nothing between the third and the fourth colon.");
  }
  if (resource === "*" || resource === "root" || kinds.some((kind) => resource.startsWith(`${kind}/`))) return;
  const message = `the resource ${quoted(resource)} in ${quoted(text)} is of no kind that IAM has.`;
  log.error(
    path,
    "iam-arn-path",
    message,
    `Begin it with ${kinds.map((kind) => `${kind}/`).join(", ")}, or write "*".`,
  );
}
