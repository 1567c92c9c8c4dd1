import { compareText } from "./compareText.ts";
import type { AccessPlan } from "./plan.ts";

/** A Pulumi resource by type token and logical name. */
export interface ResourceName {
  readonly type: string;
  readonly name: string;
}

/**
 * Every provider resource that the program must register for a plan, by type and name, written independently of the components:
 * `keyholder plan` holds it against what they did register.
 */
export function plannedResources(plan: AccessPlan): readonly ResourceName[] {
  const of = (type: string, ...names: readonly string[]): readonly ResourceName[] =>
    names.map((name) => ({ type, name }));
  return [
    ...plan.accounts.flatMap(({ key }) => of("pulumi:providers:aws", key)),
    ...plan.oidcProviders
      .filter(({ create }) => create)
      .flatMap(({ key }) => of("aws:iam/openIdConnectProvider:OpenIdConnectProvider", key)),
    ...plan.envelopes.flatMap(({ key }) => of("aws:iam/policy:Policy", key)),
    ...plan.roles.flatMap(({ key }) => [
      ...of("aws:iam/role:Role", key),
      ...of("aws:iam/rolePolicy:RolePolicy", `${key}-permissions`),
      ...of("aws:iam/rolePoliciesExclusive:RolePoliciesExclusive", `${key}-policies`),
      ...of("aws:iam/rolePolicyAttachmentsExclusive:RolePolicyAttachmentsExclusive", `${key}-attachments`),
    ]),
    ...plan.dashboards.flatMap(({ key }) => of("aws:cloudwatch/dashboard:Dashboard", key)),
    ...plan.alarms.flatMap(({ key, topic, rules }) => [
      ...of("aws:sns/topic:Topic", key),
      ...of("aws:sns/topicPolicy:TopicPolicy", `${key}-policy`),
      ...of(
        "aws:sns/topicSubscription:TopicSubscription",
        ...topic.subscribers.map((subscriber) => `${key}-${subscriber}`),
      ),
      ...of("aws:cloudwatch/eventRule:EventRule", ...rules.map((rule) => rule.key)),
      ...of("aws:cloudwatch/eventTarget:EventTarget", ...rules.map((rule) => `${rule.key}-target`)),
      ...of("aws:cloudwatch/metricAlarm:MetricAlarm", ...rules.map((rule) => `${rule.key}-alarm`)),
    ]),
    ...plan.teams.flatMap(({ key }) => [
      ...of("github:index/team:Team", key),
      ...of("github:index/teamMembers:TeamMembers", `${key}-members`),
    ]),
    ...plan.repositories.flatMap(({ key }) => [
      ...of("github:index/repositoryCollaborators:RepositoryCollaborators", key),
      ...of("github:index/workflowRepositoryPermissions:WorkflowRepositoryPermissions", key),
      ...of(
        "github:index/actionsRepositoryOidcSubjectClaimCustomizationTemplate:ActionsRepositoryOidcSubjectClaimCustomizationTemplate",
        `${key}-subject`,
      ),
    ]),
    ...plan.rulesets.flatMap(({ key }) => of("github:index/repositoryRuleset:RepositoryRuleset", key)),
    ...plan.environments.flatMap(({ key, branches, tags }) => [
      ...of("github:index/repositoryEnvironment:RepositoryEnvironment", key),
      ...of(
        "github:index/repositoryEnvironmentDeploymentPolicy:RepositoryEnvironmentDeploymentPolicy",
        ...branches.map((branch) => `${key}-branch-${branch}`),
        ...tags.map((tag) => `${key}-tag-${tag}`),
      ),
    ]),
  ].sort((a, b) => compareText(a.type, b.type) || compareText(a.name, b.name));
}
