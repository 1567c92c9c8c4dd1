/** The AWS calls that the provider makes for one type of resource. */
export interface ResourceActions {
  /** To see what is there: `pulumi refresh`, and so every preview. */
  readonly read: readonly string[];
  readonly create: readonly string[];
  readonly update: readonly string[];
  readonly delete: readonly string[];
}

const cloudWatchTags = ["cloudwatch:TagResource", "cloudwatch:UntagResource"];
const eventTags = ["events:TagResource", "events:UntagResource"];
const snsTags = ["sns:TagResource", "sns:UntagResource"];

/**
 * Every AWS type that the program registers, and what the provider calls for it. What the pipeline's roles may do follows from this table
 * and from nothing else; a test holds it against the types that plans name. Nothing is attached to a role anywhere, and no boundary is
 * ever taken off one.
 *
 * @see https://github.com/hashicorp/terraform-provider-aws/tree/main/internal/service
 */
export const resourceActions: { readonly [type: string]: ResourceActions } = {
  "aws:iam/openIdConnectProvider:OpenIdConnectProvider": {
    read: ["iam:GetOpenIDConnectProvider"],
    create: ["iam:CreateOpenIDConnectProvider", "iam:TagOpenIDConnectProvider"],
    update: [
      "iam:AddClientIDToOpenIDConnectProvider",
      "iam:RemoveClientIDFromOpenIDConnectProvider",
      "iam:TagOpenIDConnectProvider",
      "iam:UntagOpenIDConnectProvider",
      "iam:UpdateOpenIDConnectProviderThumbprint",
    ],
    delete: ["iam:DeleteOpenIDConnectProvider"],
  },
  "aws:iam/policy:Policy": {
    read: ["iam:GetPolicy", "iam:GetPolicyVersion", "iam:ListPolicyVersions"],
    create: ["iam:CreatePolicy", "iam:TagPolicy"],
    update: ["iam:CreatePolicyVersion", "iam:DeletePolicyVersion", "iam:TagPolicy", "iam:UntagPolicy"],
    delete: ["iam:DeletePolicy", "iam:DeletePolicyVersion"],
  },
  "aws:iam/role:Role": {
    read: ["iam:GetRole", "iam:ListAttachedRolePolicies", "iam:ListRolePolicies"],
    create: ["iam:CreateRole", "iam:TagRole"],
    update: [
      "iam:PutRolePermissionsBoundary",
      "iam:TagRole",
      "iam:UntagRole",
      "iam:UpdateAssumeRolePolicy",
      "iam:UpdateRole",
      "iam:UpdateRoleDescription",
    ],
    delete: ["iam:DeleteRole", "iam:ListInstanceProfilesForRole"],
  },
  "aws:iam/rolePolicy:RolePolicy": {
    read: ["iam:GetRolePolicy"],
    create: ["iam:PutRolePolicy"],
    update: ["iam:PutRolePolicy"],
    delete: ["iam:DeleteRolePolicy"],
  },
  "aws:iam/rolePoliciesExclusive:RolePoliciesExclusive": {
    read: ["iam:ListRolePolicies"],
    create: ["iam:DeleteRolePolicy"],
    update: ["iam:DeleteRolePolicy"],
    delete: [],
  },
  "aws:iam/rolePolicyAttachmentsExclusive:RolePolicyAttachmentsExclusive": {
    read: ["iam:ListAttachedRolePolicies"],
    create: ["iam:DetachRolePolicy"],
    update: ["iam:DetachRolePolicy"],
    delete: [],
  },
  "aws:cloudwatch/dashboard:Dashboard": {
    read: ["cloudwatch:GetDashboard"],
    create: ["cloudwatch:PutDashboard"],
    update: ["cloudwatch:PutDashboard"],
    delete: ["cloudwatch:DeleteDashboards"],
  },
  "aws:cloudwatch/metricAlarm:MetricAlarm": {
    read: ["cloudwatch:DescribeAlarms", "cloudwatch:ListTagsForResource"],
    create: ["cloudwatch:PutMetricAlarm", "cloudwatch:TagResource"],
    update: ["cloudwatch:PutMetricAlarm", ...cloudWatchTags],
    delete: ["cloudwatch:DeleteAlarms"],
  },
  "aws:cloudwatch/eventRule:EventRule": {
    read: ["events:DescribeRule", "events:ListTagsForResource"],
    create: ["events:PutRule", "events:TagResource"],
    update: ["events:DisableRule", "events:EnableRule", "events:PutRule", ...eventTags],
    delete: ["events:DeleteRule"],
  },
  "aws:cloudwatch/eventTarget:EventTarget": {
    read: ["events:ListTargetsByRule"],
    create: ["events:PutTargets"],
    update: ["events:PutTargets"],
    delete: ["events:RemoveTargets"],
  },
  "aws:sns/topic:Topic": {
    read: ["sns:GetTopicAttributes", "sns:ListTagsForResource"],
    create: ["sns:CreateTopic", "sns:SetTopicAttributes", "sns:TagResource"],
    update: ["sns:SetTopicAttributes", ...snsTags],
    delete: ["sns:DeleteTopic"],
  },
  "aws:sns/topicPolicy:TopicPolicy": {
    read: ["sns:GetTopicAttributes"],
    create: ["sns:SetTopicAttributes"],
    update: ["sns:SetTopicAttributes"],
    delete: ["sns:SetTopicAttributes"],
  },
  "aws:sns/topicSubscription:TopicSubscription": {
    read: ["sns:GetSubscriptionAttributes", "sns:ListSubscriptionsByTopic"],
    create: ["sns:Subscribe"],
    update: ["sns:SetSubscriptionAttributes"],
    delete: ["sns:Unsubscribe"],
  },
};
