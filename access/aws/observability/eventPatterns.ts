import type { Account } from "../../../model/index.ts";
import { iamArn, keyholderPath } from "../names.ts";

/** An EventBridge event pattern. */
export type EventPattern = { readonly [field: string]: unknown };

/** IAM calls that change who may do what through a role or a policy. */
const roleChanges = [
  "AttachRolePolicy",
  "CreatePolicyVersion",
  "CreateRole",
  "DeletePolicy",
  "DeletePolicyVersion",
  "DeleteRole",
  "DeleteRolePermissionsBoundary",
  "DeleteRolePolicy",
  "DetachRolePolicy",
  "PutRolePermissionsBoundary",
  "PutRolePolicy",
  "SetDefaultPolicyVersion",
  "TagRole",
  "UntagRole",
  "UpdateAssumeRolePolicy",
  "UpdateRole",
];

/**
 * Role changes by anybody but Keyholder's own roles: that of the pipeline, and provisioning roles, which may write only inside the
 * workload envelope. An administrator who deploys the bootstrap raises the alarm, as they should. A
 * caller without a session (an IAM user, the account root) has no issuer, and matches by `exists: false`.
 *
 * @see https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-pattern-operators.html
 */
export function roleChangePattern(account: Account): EventPattern {
  const at = { partition: account.partition, account: account.id };
  const own = [iamArn(at, "role", keyholderPath, "")];
  return {
    source: ["aws.iam"],
    "detail-type": ["AWS API Call via CloudTrail"],
    detail: {
      eventSource: ["iam.amazonaws.com"],
      eventName: roleChanges,
      userIdentity: {
        sessionContext: { sessionIssuer: { arn: [{ "anything-but": { prefix: own } }, { exists: false }] } },
      },
    },
  };
}

/** Each time somebody assumes the account's emergency role, or tries to. */
export function emergencyUsePattern(account: Account): EventPattern {
  return {
    source: ["aws.sts"],
    "detail-type": ["AWS API Call via CloudTrail"],
    detail: {
      eventSource: ["sts.amazonaws.com"],
      eventName: ["AssumeRole"],
      requestParameters: {
        roleArn: [
          iamArn({ partition: account.partition, account: account.id }, "role", keyholderPath, "keyholder-emergency"),
        ],
      },
    },
  };
}
