import type { Policy } from "../../policy/policy.ts";
import type { Door } from "../doors/door.ts";
import type { Found } from "../trustFinding.ts";
import { policyChange } from "./actions.ts";

/** Principals of accounts in a resource policy: sharing is ordinary, handing the policy itself over is not. */
export function othersFindings(door: Door, policy: Policy): readonly Found[] {
  const account = accountOf(door);
  if (account === undefined) return [];
  const own = ownAccount(policy);
  if (account === own) return [];
  const named = door.principal.kind === "arn" ? door.principal.arn : account;
  const change = policyChange(door.statement.action);
  const rootOfKey = isKey(policy) && change !== undefined && /^kms:\*$/i.test(change);
  if (change !== undefined && (own !== undefined || (door.principal.kind === "account" && !rootOfKey)))
    return [
      {
        rule: "policy-change-granted",
        finding: `Action::${change}`,
        severity: own === undefined ? "medium" : "high",
        message: `"${named}" is allowed "${change}", with which it can change this policy.`,
        fix: "Write out the actions that it needs.",
      },
    ];
  if (own === undefined) return door.principal.kind === "account" ? secretsOfAccount(door, account) : [];
  return [
    {
      rule: "shared-with-account",
      finding: `Principal::${named}`,
      severity: "note",
      message: `The resource is shared with account "${account}".`,
      fix: "Make sure that the account is known.",
    },
  ];
}

/** A whole account that reads a secret or decrypts: its own account would need no such statement. */
function secretsOfAccount({ statement }: Door, account: string): readonly Found[] {
  const reads = statement.action.values.find((value) => /^secretsmanager:(\*|get\*|getsecret\S*)$/i.test(value));
  if (reads === undefined || statement.action.negated) return [];
  return [
    {
      rule: "shared-with-account",
      finding: `Principal::${account}`,
      severity: "low",
      message: `Everybody whom account "${account}" lets is allowed "${reads}".`,
      fix: "Name the role that needs the secret.",
    },
  ];
}

function accountOf({ principal }: Door): string | undefined {
  if (principal.kind === "account") return principal.account;
  return principal.kind === "arn" ? principal.arn.split(":")[4] : undefined;
}

/** The account of the resource, where its ARN says it; of a key, the account whose root user holds all of it. */
function ownAccount({ statements }: Policy): string | undefined {
  for (const { resource } of statements) {
    for (const value of resource?.values ?? []) {
      const account = /^arn:[a-z-]+:[a-z0-9-]+:[^:]*:([0-9]{12}):/.exec(value)?.[1];
      if (account !== undefined) return account;
    }
  }
  const holder = statements.find(
    ({ effect, action, principal }) =>
      effect === "Allow" &&
      action.values.some((value) => /^kms:\*$/i.test(value)) &&
      principal?.values.length === 1 &&
      principal.values[0]?.kind === "account",
  );
  const [first] = holder?.principal?.values ?? [];
  return first?.kind === "account" ? first.account : undefined;
}

function isKey({ statements }: Policy): boolean {
  return statements.some(({ action }) => action.values.some((value) => /^kms:/i.test(value)));
}
