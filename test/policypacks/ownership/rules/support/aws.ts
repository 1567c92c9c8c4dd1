import { ruleContext } from "../../../../../policypacks/ownership/judge/ruleContext.ts";
import { resourcesOfPlan } from "../../../../../policypacks/ownership/judge/resourcesOfPlan.ts";
import type { Properties, StackResource, Value } from "../../../../../access/stack/resource.ts";
import type { Finding, ResourceRule, RuleContext } from "../../../../../policypacks/ownership/rule.ts";
import type { Ownership } from "../../../../../model/index.ts";
import { change } from "../../../../support/change.ts";
import { anException } from "../../../../support/declared.ts";
import { smallOwnership, today } from "../../../../support/smallOwnership.ts";

/** What rules are held against, for the smallest declaration. */
export const context = contextOf(smallOwnership);

function contextOf(ownership: Ownership): RuleContext {
  return ruleContext({ stack: "test", project: "keyholder", today }, ownership);
}

/** Everything that the program registers for the smallest declaration. */
export const resources = resourcesOfPlan(context.plan, "test", "keyholder");

function planned(type: string, name: string): StackResource {
  const found = resources.find((resource) => resource.type === type && resource.name === name);
  if (found === undefined) throw new Error(`no ${type} ${name}`);
  return found;
}

const roleType = "aws:iam/role:Role";
const policyType = "aws:iam/rolePolicy:RolePolicy";
const envelopeType = "aws:iam/policy:Policy";

export const deployRole = planned(roleType, "main/shop-production-deploy");
export const monitoringRole = planned(roleType, "main/shop-production-monitoring");
export const emergencyRole = planned(roleType, "main/keyholder-emergency");
export const deployPolicy = planned(policyType, "main/shop-production-deploy-permissions");
export const provisioningPolicy = planned(policyType, "main/shop-production-provisioning-permissions");
export const emergencyPolicy = planned(policyType, "main/keyholder-emergency-permissions");
export const monitoringPolicy = planned(policyType, "main/shop-production-monitoring-permissions");
export const emergencyEnvelope = planned(envelopeType, "main/keyholder-emergency-envelope");
export const deployEnvelope = planned(envelopeType, "main/shop-production-deploy-envelope");
export const provisioningEnvelope = planned(envelopeType, "main/shop-production-provisioning-envelope");
export const accountProvider = planned("pulumi:providers:aws", "main");
export const topicPolicy = planned("aws:sns/topicPolicy:TopicPolicy", "main/eu-central-1-policy");
export const subscription = planned(
  "aws:sns/topicSubscription:TopicSubscription",
  "main/eu-central-1-alarms@acorn.example",
);
export const eventRule = planned("aws:cloudwatch/eventRule:EventRule", "main/eu-central-1/keyholder-emergency-use");
export const eventTarget = planned(
  "aws:cloudwatch/eventTarget:EventTarget",
  "main/eu-central-1/keyholder-emergency-use-target",
);
export const metricAlarm = planned(
  "aws:cloudwatch/metricAlarm:MetricAlarm",
  "main/eu-central-1/keyholder-emergency-use-alarm",
);
export const exclusivePolicies = planned(
  "aws:iam/rolePoliciesExclusive:RolePoliciesExclusive",
  "main/shop-production-deploy-policies",
);
export const exclusiveAttachments = planned(
  "aws:iam/rolePolicyAttachmentsExclusive:RolePolicyAttachmentsExclusive",
  "main/shop-production-deploy-attachments",
);

/** A resource that somebody writes beside the module, in the planned account. */
export function handMade(type: string, properties: Properties = {}): StackResource {
  const { provider } = deployRole;
  const urn = `urn:pulumi:test::keyholder::${type}::by-hand`;
  const options = { protect: false, ignoreChanges: [] };
  return { urn, type, name: "by-hand", properties, ...(provider && { provider }), options };
}

/** GitHub's OIDC provider, as the plan would make it elsewhere. */
export const oidcProvider = handMade("aws:iam/openIdConnectProvider:OpenIdConnectProvider", {
  url: "https://token.actions.githubusercontent.com",
  clientIdLists: ["sts.amazonaws.com"],
});

/** The resource with other inputs; without those that are `undefined`. */
export function given(
  resource: StackResource,
  changes: { readonly [property: string]: Value | undefined },
): StackResource {
  const inputs = Object.entries({ ...resource.properties, ...changes });
  return { ...resource, properties: Object.fromEntries(inputs.filter(hasValue)) };
}

function hasValue(input: [string, Value | undefined]): input is [string, Value] {
  return input[1] !== undefined;
}

/** A document of these statements. */
export function documentOf(...statements: readonly Value[]): Value {
  return { Version: "2012-10-17", Statement: statements };
}

/** The role, trusting by these statements alone. */
export function trusting(role: StackResource, ...statements: readonly Value[]): StackResource {
  return given(role, { assumeRolePolicy: documentOf(...statements) });
}

/** The policy or envelope, saying these statements alone. */
export function saying(policy: StackResource, ...statements: readonly Value[]): StackResource {
  return given(policy, { policy: documentOf(...statements) });
}

/** A statement that lets a principal assume a role, with MFA. */
export function admitting(principal: Value, further: Properties = {}): Value {
  const Condition = { Bool: { "aws:MultiFactorAuthPresent": "true" } };
  return { Effect: "Allow", Principal: principal, Action: "sts:AssumeRole", Condition, ...further };
}

/** The ARN of a user of the planned account. */
export function user(name: string): string {
  return `arn:aws:iam::111122223333:user/${name}`;
}

/** The provider of tokens in the planned account. */
const github = "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com";

/** The subject that the deploy role of the smallest declaration trusts. */
export const deploySubject = "repo:acorn/shop:environment:production-deploy";

/** A statement that lets in tokens with this subject. */
export function admittingTokens(subject: Value, further: Properties = {}): Value {
  const issuer = "token.actions.githubusercontent.com";
  return {
    Effect: "Allow",
    Principal: { Federated: github },
    Action: "sts:AssumeRoleWithWebIdentity",
    Condition: { StringEquals: { [`${issuer}:aud`]: "sts.amazonaws.com", [`${issuer}:sub`]: subject } },
    ...further,
  };
}

/** A statement that allows. */
export function allowing(action: Value, resource: Value, further: Properties = {}): Value {
  return { Effect: "Allow", Action: action, Resource: resource, ...further };
}

/** A session that Identity Center opens. */
export const session =
  "arn:aws:sts::111122223333:assumed-role/AWSReservedSSO_Engineer_0123456789abcdef/cleo@acorn.example";

/** A statement of a resource policy that lets somebody in. */
export function open(principal: Value, further: Properties = {}): Value {
  return { Effect: "Allow", Principal: principal, Action: "sns:Publish", Resource: "*", ...further };
}

/** The smallest declaration with an exception that lets Cleo watch the shop until 18 December. */
export const excepted = contextOf({ ...smallOwnership, exceptions: { cleo: anException() } });

/** The smallest declaration with a monitoring duty that lapsed on 4 October, and is then revoked. */
export const revoked = contextOf(
  change(smallOwnership, (ownership) => {
    const monitoring = ownership.services.shop?.duties.monitoring;
    if (monitoring !== undefined)
      Object.assign(monitoring, { reviewedOn: "2026-09-04", reviewIntervalDays: 30, onLapse: "revoke" });
  }),
);

/** What a rule finds; it must be one that looks at such a resource. */
export function find(rule: ResourceRule, resource: StackResource, within = context): readonly Finding[] {
  if (rule.types !== "all" && !rule.types.includes(resource.type))
    throw new Error(`${rule.name} does not look at ${resource.type}`);
  return rule.check(resource, within);
}

/** What a rule finds on everything that the plan names. */
export function findInPlan(rule: ResourceRule): readonly Finding[] {
  const seen = resources.filter(({ type }) => rule.types === "all" || rule.types.includes(type));
  if (seen.length === 0) throw new Error(`${rule.name} looks at nothing that the plan names`);
  return seen.flatMap((resource) => find(rule, resource));
}
