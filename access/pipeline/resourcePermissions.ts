import type { Conditions } from "../iam/policyDocument.ts";
import { allow, type Permission } from "../aws/catalogue/entry.ts";
import { sortedUnique } from "../compareText.ts";
import type { PipelineIdentity } from "../plan.ts";
import { boundaryPatterns } from "./boundaryPatterns.ts";
import type { PipelinePlace } from "./pipelinePlace.ts";
import { resourceActions } from "./resourceActions.ts";

/** Where each type lies, by the token's beginning. */
const arnsOf: { readonly [type: string]: (place: PipelinePlace) => readonly string[] } = {
  "aws:iam/openIdConnectProvider:OpenIdConnectProvider": ({ oidcProvider }) => [oidcProvider],
  "aws:iam/policy:Policy": ({ policies }) => [policies],
  "aws:iam/role:Role": ({ roles }) => [roles],
  "aws:iam/rolePolicy:RolePolicy": ({ roles }) => [roles],
  "aws:iam/rolePoliciesExclusive:RolePoliciesExclusive": ({ roles }) => [roles],
  "aws:iam/rolePolicyAttachmentsExclusive:RolePolicyAttachmentsExclusive": ({ roles }) => [roles],
  "aws:cloudwatch/dashboard:Dashboard": ({ dashboards }) => dashboards,
  "aws:cloudwatch/metricAlarm:MetricAlarm": ({ alarms }) => alarms,
  "aws:cloudwatch/eventRule:EventRule": ({ rules }) => rules,
  "aws:cloudwatch/eventTarget:EventTarget": ({ rules }) => rules,
  "aws:sns/topic:Topic": ({ topics }) => topics,
  "aws:sns/topicPolicy:TopicPolicy": ({ topics }) => topics,
  // A subscription's ARN is that of its topic and an id of its own.
  "aws:sns/topicSubscription:TopicSubscription": ({ topics }) => topics.flatMap((topic) => [topic, `${topic}:*`]),
};

/** What narrows an action further. */
const conditionsOf: { readonly [action: string]: (place: PipelinePlace) => Conditions } = {
  "iam:CreateRole": insideAnEnvelope,
  "iam:PutRolePermissionsBoundary": insideAnEnvelope,
  "iam:PutRolePolicy": insideAnEnvelope,
  // What an event sets off is an alarm, and nothing that runs.
  "events:PutTargets": ({ topics }) => ({ ArnEquals: { "events:TargetArn": topics } }),
};

function insideAnEnvelope({ account }: PipelinePlace): Conditions {
  return { StringLike: { "iam:PermissionsBoundary": boundaryPatterns(account) } };
}

/** What an identity may do with the resources of the program in an account, as {@link resourceActions} says. */
export function resourcePermissions(place: PipelinePlace, identity: PipelineIdentity): readonly Permission[] {
  return Object.entries(resourceActions).flatMap(([type, { read, create, update, delete: remove }]) => {
    const arns = sortedUnique(arnsOf[type]?.(place) ?? []);
    const writes = identity === "apply" && !isBootstraps(place, type) ? [...create, ...update, ...remove] : [];
    if (arns.length === 0) return [];
    return sortedUnique([...read, ...writes]).map((action) => allow([action], arns, conditionsOf[action]?.(place)));
  });
}

/** GitHub's OIDC provider is made by the bootstrap in the hub, and is none of ours where it was there before. */
function isBootstraps({ isHub, account }: PipelinePlace, type: string): boolean {
  return type.startsWith("aws:iam/openIdConnectProvider:") && (isHub || account.githubOidcProvider === "existing");
}
