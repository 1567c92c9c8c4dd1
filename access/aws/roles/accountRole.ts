import type { Account } from "../../../model/index.ts";
import { policyDocument, type Statement } from "../../iam/policyDocument.ts";
import type { PlannedEnvelope, PlannedRole, TrustedPerson } from "../../plan.ts";
import type { PlanPart } from "../../planPart.ts";
import type { Permission } from "../catalogue/entry.ts";
import { iamArn, keyholderPath } from "../names.ts";
import { unscopedReasons } from "../permissions.ts";
import { documentOverLimit } from "../sizeLimits.ts";
import { allowStatements, endingAt } from "../statements.ts";

/** What tells the audit role of an account from its emergency role. */
export interface AccountRole {
  readonly accountKey: string;
  readonly account: Account;
  readonly kind: "audit" | "emergency";
  readonly description: string;
  readonly people: readonly TrustedPerson[];
  readonly trust: readonly Statement[];
  readonly permissions: readonly Permission[];
  readonly permissionsEnd?: string | undefined;
  readonly maxSessionSeconds: number;
  readonly reviewedOn: string;
}

/** A role of which there is one per account, `keyholder-<kind>`, with its envelope. */
export function accountRole(args: AccountRole): PlanPart {
  const { accountKey, kind } = args;
  const at = { partition: args.account.partition, account: args.account.id };
  const name = `keyholder-${kind}`;
  const envelopeName = `${name}-envelope`;
  const statements = allowStatements(args.permissions);
  const envelope: PlannedEnvelope = {
    key: `${accountKey}/${envelopeName}`,
    account: accountKey,
    name: envelopeName,
    path: keyholderPath,
    arn: iamArn(at, "policy", keyholderPath, envelopeName),
    purpose: { kind },
    description: `The most that the ${kind} role can ever do.`,
    document: policyDocument(statements),
    tags: { "keyholder:purpose": kind },
  };
  const role: PlannedRole = {
    key: `${accountKey}/${name}`,
    account: accountKey,
    name,
    path: keyholderPath,
    arn: iamArn(at, "role", keyholderPath, name),
    purpose: { kind },
    description: args.description,
    trust: policyDocument(args.trust),
    trustedPeople: args.people,
    trustedWorkflows: [],
    permissions: policyDocument(
      args.permissionsEnd === undefined ? statements : endingAt(statements, args.permissionsEnd),
    ),
    unscoped: unscopedReasons(args.permissions),
    boundary: envelope.arn,
    maxSessionSeconds: args.maxSessionSeconds,
    ...(args.permissionsEnd !== undefined && { permissionsEnd: args.permissionsEnd }),
    tags: { "keyholder:purpose": kind, "keyholder:reviewed-on": args.reviewedOn },
  };
  const path = `accounts.${accountKey} (role ${name})`;
  const fix = "Move services to another account.";
  return {
    roles: [role],
    envelopes: [envelope],
    problems: [
      ...documentOverLimit(path, "trustPolicy", role.trust, "Name fewer people."),
      ...documentOverLimit(path, "inlinePolicies", role.permissions, fix),
      ...documentOverLimit(`${path} boundary`, "managedPolicy", envelope.document, fix),
    ],
  };
}
