import type { Principal } from "../../policy/principal.ts";

/** May a principal in a `NotPrincipal` list of a Deny spare somebody whom the door lets in? In doubt it may. */
export function exempts(spared: Principal, principal: Principal): boolean {
  if (spared.kind === "anyone") return true;
  if (principal.kind === "anyone") return false;
  if (spared.kind === "federated" && spared.provider === "*") return principal.kind === "federated";
  return accountOf(spared) !== undefined && accountOf(spared) === accountOf(principal)
    ? true
    : JSON.stringify(spared) === JSON.stringify(principal);
}

function accountOf(principal: Principal): string | undefined {
  if (principal.kind === "account") return principal.account;
  return principal.kind === "arn" ? principal.arn.split(":")[4] : undefined;
}
