import type { Principal } from "../policy/principal.ts";
import type { RequestPrincipal } from "./requestPrincipal.ts";

/**
 * How a policy speaks of the one who asks: as anyone, by the account, by the role or user behind a session, or as the very principal. A resource
 * policy grants by it: the account only delegates, and what a role is granted its boundary and session policies limit.
 */
export type Naming = "anyone" | "account" | "behind-session" | "itself";

/**
 * How a principal of a policy names the one who asks; nothing where it names somebody else. ARNs are compared whole and exactly: the
 * `Principal` element knows no wildcard but `*` alone. A unique id names nobody but the bearer of that id, never a re-created role of the same name.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
 */
export function naming(principal: Principal, asking: RequestPrincipal): Naming | undefined {
  switch (principal.kind) {
    case "anyone":
      return "anyone";
    case "account":
      return "account" in asking && asking.account === principal.account ? "account" : undefined;
    case "arn":
      return namingByArn(principal.arn, asking);
    case "unique-id":
      if (!("uniqueId" in asking) || asking.uniqueId !== principal.id) return undefined;
      return asking.kind === "user" ? "itself" : "behind-session";
    case "service":
      return asking.kind === "service" && asking.service === principal.service ? "itself" : undefined;
    case "federated":
      if (asking.kind !== "federated") return undefined;
      return principal.provider === "*" || principal.provider === asking.provider ? "itself" : undefined;
    case "canonical-user":
      return "canonicalUser" in asking && asking.canonicalUser === principal.id ? "account" : undefined;
  }
}

function namingByArn(arn: string, asking: RequestPrincipal): Naming | undefined {
  if (!("arn" in asking)) return undefined;
  if (asking.arn === arn) return "itself";
  if (asking.kind === "role-session" && asking.roleArn === arn) return "behind-session";
  if (asking.kind === "federated-user" && asking.userArn === arn) return "behind-session";
  return undefined;
}
