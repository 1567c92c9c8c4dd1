import type { Principal } from "../../../iam/policy/principal.ts";
import { plainOrQuoted } from "./plainOrQuoted.ts";

/** A principal in one spelling: an account is the same as 12 digits and as the ARN of its root. */
export function principalText(principal: Principal): string {
  switch (principal.kind) {
    case "anyone":
      return "anybody";
    case "account":
      return `account ${principal.account}`;
    case "arn":
      return plainOrQuoted(principal.arn);
    case "unique-id":
      return principal.id;
    case "service":
      return principal.service;
    case "federated":
      return principal.provider === "*" ? "any identity provider" : plainOrQuoted(principal.provider);
    case "canonical-user":
      return `canonical user ${principal.id}`;
  }
}
