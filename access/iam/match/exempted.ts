import type { Principal } from "../policy/principal.ts";
import { naming, type Naming } from "./naming.ts";
import type { RequestPrincipal } from "./requestPrincipal.ts";

/**
 * Does a `NotPrincipal` list spare the one who asks? AWS looks at the account first, then at the role, then at the session, so that the list has
 * to name all of them: a user and their account, or a session, its role and their account. The account alone spares only its root user.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html
 */
export function exempted(principals: readonly Principal[], asking: RequestPrincipal): boolean {
  const names = new Set(principals.map((principal) => naming(principal, asking)));
  return names.has("anyone") || levelsOf(asking).every((level) => names.has(level));
}

function levelsOf(asking: RequestPrincipal): readonly Naming[] {
  switch (asking.kind) {
    case "user":
      return ["account", "itself"];
    case "role-session":
    case "federated-user":
      return ["account", "behind-session", "itself"];
    case "root":
      return ["account"];
    case "service":
    case "federated":
      return ["itself"];
    case "anonymous":
      return ["anyone"];
  }
}
