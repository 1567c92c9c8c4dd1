import { conditionHolds } from "../conditions/conditionHolds.ts";
import type { RequestContext } from "../conditions/requestContext.ts";
import { exempted } from "../match/exempted.ts";
import { principalMatches } from "../match/principalMatches.ts";
import type { RequestPrincipal } from "../match/requestPrincipal.ts";
import type { Policy, PolicyStatement } from "../policy/policy.ts";
import type { Principal } from "../policy/principal.ts";
import { namesAction } from "./doors/entrances.ts";
import { claimOf, tokenCarries } from "./web/claims.ts";
import { issuerKind, issuerOf } from "./web/issuer.ts";

/** Who wants to assume the role. Condition keys that `context` does not have and that follow from nothing else are unknown. */
export type TrustCaller =
  | {
      readonly kind: "token";
      /** Without `https://`, as condition keys begin. */
      readonly issuer: string;
      /** All claims of the token that AWS can test. */
      readonly claims: Readonly<Record<string, string>>;
      readonly context?: RequestContext;
    }
  | { readonly kind: "principal"; readonly principal: RequestPrincipal; readonly context?: RequestContext };

type Answer = boolean | "undecided";

/** Does the trust policy let the caller assume the role? Undecided where it depends on something that nobody said of the request. */
export function trustAdmits(policy: Policy, caller: TrustCaller): Answer {
  const action = caller.kind === "token" ? "sts:AssumeRoleWithWebIdentity" : "sts:AssumeRole";
  const answers = (effect: PolicyStatement["effect"]) =>
    policy.statements
      .filter(
        (statement) => statement.effect === effect && namesAction(statement, action) && namesCaller(statement, caller),
      )
      .map((statement) => allHold(statement, caller, policy.version));
  const [allowed, denied] = [answers("Allow"), answers("Deny")];
  if (denied.includes(true) || allowed.every((answer) => answer === false)) return false;
  return allowed.includes(true) && denied.every((answer) => answer === false) ? true : "undecided";
}

function namesCaller({ principal: element }: PolicyStatement, caller: TrustCaller): boolean {
  if (element === undefined) return true;
  if (caller.kind === "principal")
    return element.negated
      ? !exempted(element.values, caller.principal)
      : element.values.some((value) => principalMatches(value, caller.principal));
  return element.values.some((value) => namesToken(value, caller.issuer)) !== element.negated;
}

function namesToken(principal: Principal, issuer: string): boolean {
  if (principal.kind === "anyone") return true;
  if (principal.kind !== "federated") return false;
  return principal.provider === "*" || issuerOf(principal)?.name.toLowerCase() === issuer.toLowerCase();
}

function allHold({ conditions }: PolicyStatement, caller: TrustCaller, version: Policy["version"]): Answer {
  const context = contextOf(caller);
  const known = new Set(Object.keys(context).map((key) => key.toLowerCase()));
  const answers = conditions.map((condition): Answer => {
    const isKnown = known.has(condition.key.toLowerCase()) || isAbsent(condition.key, caller);
    return isKnown ? conditionHolds(condition, context, version) : "undecided";
  });
  if (answers.includes(false)) return false;
  return answers.includes("undecided") ? "undecided" : true;
}

function contextOf(caller: TrustCaller): RequestContext {
  if (caller.kind === "token") {
    const claims = Object.entries(caller.claims).map(([claim, value]) => [`${caller.issuer}:${claim}`, value] as const);
    return { ...caller.context, ...Object.fromEntries(claims) };
  }
  const { principal, context } = caller;
  if (!("arn" in principal)) return { ...context };
  const arn = principal.kind === "role-session" ? principal.roleArn : principal.arn;
  return { "aws:PrincipalArn": arn, "aws:PrincipalAccount": principal.account, ...context };
}

/** Is the request known to lack the key? */
function isAbsent(key: string, caller: TrustCaller): boolean {
  if (caller.kind !== "token") return false;
  const issuer = { name: caller.issuer, kind: issuerKind(caller.issuer) };
  return claimOf(issuer, key) !== undefined || !tokenCarries(issuer, key);
}
