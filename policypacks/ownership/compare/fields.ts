import type { PolicyKind } from "../../../access/iam/policy/policy.ts";
import type { Value } from "../../../access/stack/resource.ts";

/** How a property is compared with the plan. */
export interface Field {
  readonly as:
    | { readonly document: PolicyKind }
    /** JSON, as text or as a value; the order of lists says nothing, unless `ordered`. */
    | "json"
    | "ordered json"
    | "value"
    /** Text for people, or what the engine notes for itself: anything will do. */
    | "free";
  /** What the provider takes where the property is not given; absent: nothing, `false`, `0`, or an empty list. */
  readonly default?: Value;
}

const value: Field = { as: "value" };
const free: Field = { as: "free" };
const orElse = (otherwise: Value): Field => ({ as: "value", default: otherwise });
const document = (kind: PolicyKind): Field => ({ as: { document: kind } });

/** Tags of a resource; the provider notes them again with those of the account. */
const tagged = { tags: value, tagsAll: free };

type Fields = { readonly [property: string]: Field };

/**
 * Properties of each type that a plan names, and how they compare. What does not stand here must not be given: a property that a later version
 * of a provider brings is not known to be harmless.
 */
export const fields: { readonly [type: string]: Fields } = {
  "pulumi:providers:aws": {
    region: value,
    allowedAccountIds: { as: "json" },
    profile: value,
    defaultTags: { as: "json" },
    // Set by the SDK on every provider.
    version: free,
    skipCredentialsValidation: { as: "json", default: false },
    skipMetadataApiCheck: { as: "json", default: true },
    skipRegionValidation: { as: "json", default: true },
  },
  "aws:iam/openIdConnectProvider:OpenIdConnectProvider": { url: value, clientIdLists: value, ...tagged },
  "aws:iam/policy:Policy": {
    name: value,
    path: orElse("/"),
    description: free,
    policy: document("boundary"),
    ...tagged,
  },
  "aws:iam/role:Role": {
    name: value,
    path: orElse("/"),
    description: free,
    assumeRolePolicy: document("trust"),
    permissionsBoundary: value,
    maxSessionDuration: orElse(3600),
    forceDetachPolicies: value,
    ...tagged,
  },
  "aws:iam/rolePolicy:RolePolicy": { name: value, role: value, policy: document("identity") },
  "aws:iam/rolePoliciesExclusive:RolePoliciesExclusive": { roleName: value, policyNames: value },
  "aws:iam/rolePolicyAttachmentsExclusive:RolePolicyAttachmentsExclusive": { roleName: value, policyArns: value },
  "aws:cloudwatch/dashboard:Dashboard": {
    dashboardName: value,
    region: value,
    dashboardBody: { as: "ordered json" },
  },
  "aws:sns/topic:Topic": {
    name: value,
    region: value,
    fifoTopic: value,
    contentBasedDeduplication: value,
    ...tagged,
  },
  "aws:sns/topicPolicy:TopicPolicy": { arn: value, region: value, policy: document("resource") },
  "aws:sns/topicSubscription:TopicSubscription": {
    topic: value,
    region: value,
    protocol: value,
    endpoint: value,
    confirmationTimeoutInMinutes: orElse(1),
    endpointAutoConfirms: value,
    rawMessageDelivery: value,
  },
  "aws:cloudwatch/eventRule:EventRule": {
    name: value,
    region: value,
    description: free,
    eventPattern: { as: "json" },
    // Not left to the default: the provider reports a rule that was disabled by hand only where the state is given.
    state: value,
    eventBusName: orElse("default"),
    forceDestroy: value,
    ...tagged,
  },
  "aws:cloudwatch/eventTarget:EventTarget": {
    rule: value,
    region: value,
    targetId: value,
    arn: value,
    eventBusName: orElse("default"),
    forceDestroy: value,
  },
  "aws:cloudwatch/metricAlarm:MetricAlarm": {
    name: value,
    region: value,
    alarmDescription: free,
    namespace: value,
    metricName: value,
    dimensions: value,
    statistic: value,
    period: value,
    evaluationPeriods: value,
    threshold: value,
    comparisonOperator: value,
    treatMissingData: orElse("missing"),
    actionsEnabled: orElse(true),
    alarmActions: value,
    ...tagged,
  },
  "github:index/team:Team": {
    name: value,
    description: free,
    privacy: orElse("secret"),
    parentTeamId: value,
    notificationSetting: orElse("notifications_enabled"),
  },
  "github:index/teamMembers:TeamMembers": { teamSlug: value, members: value },
  "github:index/repositoryCollaborators:RepositoryCollaborators": { repository: value, teams: value, users: value },
  "github:index/workflowRepositoryPermissions:WorkflowRepositoryPermissions": {
    repository: value,
    defaultWorkflowPermissions: value,
    canApprovePullRequestReviews: value,
  },
  "github:index/actionsRepositoryOidcSubjectClaimCustomizationTemplate:ActionsRepositoryOidcSubjectClaimCustomizationTemplate":
    { repository: value, useDefault: value },
  "github:index/repositoryRuleset:RepositoryRuleset": {
    name: value,
    repository: value,
    target: value,
    enforcement: value,
    conditions: value,
    bypassActors: value,
    rules: value,
  },
  "github:index/repositoryEnvironment:RepositoryEnvironment": {
    repository: value,
    environment: value,
    preventSelfReview: value,
    canAdminsBypass: orElse(true),
    reviewers: value,
    deploymentBranchPolicy: value,
    waitTimer: value,
  },
  "github:index/repositoryEnvironmentDeploymentPolicy:RepositoryEnvironmentDeploymentPolicy": {
    repository: value,
    environment: value,
    branchPattern: value,
    tagPattern: value,
  },
};
