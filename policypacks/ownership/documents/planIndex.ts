import type { AccessPlan, PlannedAccount, PlannedEnvelope, PlannedRole } from "../../../access/index.ts";
import type { StackResource } from "../../../access/stack/resource.ts";
import type { RuleContext } from "../rule.ts";

/** The planned things by the names that AWS knows them by. Names in IAM are one whatever their letter case. */
interface PlanIndex {
  readonly accounts: ReadonlyMap<string, PlannedAccount>;
  readonly roles: ReadonlyMap<string, PlannedRole>;
  readonly envelopes: ReadonlyMap<string, PlannedEnvelope>;
}

const known = new WeakMap<AccessPlan, PlanIndex>();

function indexOf(plan: AccessPlan): PlanIndex {
  const before = known.get(plan);
  if (before !== undefined) return before;
  const index: PlanIndex = {
    accounts: new Map(plan.accounts.map((account) => [account.key, account])),
    roles: new Map(plan.roles.map((role) => [nameIn(role.account, role.name), role])),
    envelopes: new Map(plan.envelopes.map((envelope) => [nameIn(envelope.account, envelope.name), envelope])),
  };
  known.set(plan, index);
  return index;
}

function nameIn(account: string, name: unknown): string {
  return typeof name === "string" ? `${account} ${name.toLowerCase()}` : "";
}

/** The planned account that a resource goes to: its provider bears the account's key. */
export function accountOf({ provider }: StackResource, { plan }: RuleContext): PlannedAccount | undefined {
  return provider?.type === "pulumi:providers:aws" ? indexOf(plan).accounts.get(provider.name) : undefined;
}

/** The planned role that a role or a part of one is, by account and name. */
export function plannedRoleOf(resource: StackResource, context: RuleContext): PlannedRole | undefined {
  const account = accountOf(resource, context);
  const { name, role } = resource.properties;
  const written = resource.type === "aws:iam/role:Role" ? name : role;
  return account && indexOf(context.plan).roles.get(nameIn(account.key, written));
}

/** The planned envelope that a managed policy is, by account and name. */
export function plannedEnvelopeOf(resource: StackResource, context: RuleContext): PlannedEnvelope | undefined {
  const account = resource.type === "aws:iam/policy:Policy" ? accountOf(resource, context) : undefined;
  return account && indexOf(context.plan).envelopes.get(nameIn(account.key, resource.properties.name));
}

/** The planned envelope of a planned role. */
export function envelopeOfRole(role: PlannedRole, { plan }: RuleContext): PlannedEnvelope | undefined {
  const name = role.boundary.slice(role.boundary.lastIndexOf("/") + 1);
  const envelope = indexOf(plan).envelopes.get(nameIn(role.account, name));
  return envelope?.arn === role.boundary ? envelope : undefined;
}

/** The planned role whose boundary a planned envelope is. */
export function roleOfEnvelope(envelope: PlannedEnvelope, { plan }: RuleContext): PlannedRole | undefined {
  const role = indexOf(plan).roles.get(nameIn(envelope.account, envelope.name.replace(/-envelope$/, "")));
  return role?.boundary === envelope.arn ? role : undefined;
}
