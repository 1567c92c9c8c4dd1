import type { RequestContext } from "../../../../access/iam/conditions/requestContext.ts";
import type { AccessRequest } from "../../../../access/iam/evaluate/accessRequest.ts";
import type { ApplicablePolicies, LabelledPolicy } from "../../../../access/iam/evaluate/applicablePolicies.ts";
import type { RoleSessionPrincipal, UserPrincipal } from "../../../../access/iam/match/requestPrincipal.ts";
import type { Condition } from "../../../../access/iam/policy/condition.ts";
import { parseOperator } from "../../../../access/iam/policy/parseOperator.ts";
import type { Element, Policy, PolicyKind, PolicyStatement } from "../../../../access/iam/policy/policy.ts";
import type { Principal } from "../../../../access/iam/policy/principal.ts";

export const home = "111122223333";
export const abroad = "444455556666";
export const bucket = "arn:aws:s3:::orders/invoice";

export const user: UserPrincipal = {
  kind: "user",
  account: home,
  arn: `arn:aws:iam::${home}:user/oscar`,
  uniqueId: "AIDAOSCAR",
};

export const session: RoleSessionPrincipal = {
  kind: "role-session",
  account: home,
  arn: `arn:aws:sts::${home}:assumed-role/Deploy/run-17`,
  roleArn: `arn:aws:iam::${home}:role/ci/Deploy`,
  uniqueId: "AROADEPLOY",
};

export interface StatementParts {
  readonly effect?: "Allow" | "Deny";
  readonly sid?: string;
  readonly action?: string | readonly string[];
  readonly notAction?: string | readonly string[];
  readonly resource?: string | readonly string[];
  readonly notResource?: string | readonly string[];
  readonly principal?: readonly Principal[];
  readonly notPrincipal?: readonly Principal[];
  readonly conditions?: readonly Condition[];
}

const listOf = (value: string | readonly string[] | undefined) => (typeof value === "string" ? [value] : value);

function element<T>(values: readonly T[] | undefined, negated: readonly T[] | undefined): Element<T> | undefined {
  if (negated !== undefined) return { negated: true, values: negated };
  return values === undefined ? undefined : { negated: false, values };
}

function statement(parts: StatementParts, path: string): PolicyStatement {
  const action = parts.action ?? (parts.notAction === undefined ? "*" : undefined);
  const resource = parts.resource ?? (parts.notResource === undefined ? "*" : undefined);
  return {
    path,
    sid: parts.sid,
    effect: parts.effect ?? "Allow",
    principal: element(parts.principal, parts.notPrincipal),
    action: element(listOf(action), listOf(parts.notAction)) ?? {
      negated: false,
      values: [],
    },
    resource: element(listOf(resource), listOf(parts.notResource)),
    conditions: parts.conditions ?? [],
  };
}

export function policy(statements: readonly StatementParts[], kind: PolicyKind = "identity"): Policy {
  return {
    kind,
    version: "2012-10-17",
    statements: statements.map((parts, index) => statement(parts, `Statement[${index}]`)),
  };
}

export function labelled(label: string, ...statements: readonly StatementParts[]): LabelledPolicy {
  return { label, policy: policy(statements) };
}

export function condition(operator: string, key: string, ...values: readonly string[]): Condition {
  const parsed = parseOperator(operator);
  if (parsed === undefined) throw new Error(`"${operator}" is no operator.`);
  return { operator: parsed, key, values };
}

export function ask(parts: Partial<AccessRequest> = {}, context: RequestContext = {}): AccessRequest {
  return { action: "s3:GetObject", resource: bucket, principal: user, resourceAccount: home, context, ...parts };
}

export function under(parts: Partial<ApplicablePolicies> = {}): ApplicablePolicies {
  return {
    identity: [],
    boundary: undefined,
    session: undefined,
    resource: undefined,
    resourceMustAllow: false,
    scps: [],
    rcps: [],
    ...parts,
  };
}
