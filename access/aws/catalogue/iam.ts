import { workloadEnvelopeArn, workloadRoleArn } from "../names.ts";
import { allow, type EntryOf } from "./entry.ts";

/** @see https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsidentityandaccessmanagementiam.html */
export const serviceRoleEntry: EntryOf<"service-role"> = {
  kind: "service-role",
  awsService: "AWS IAM",
  permissions: (resource, scope) => {
    const arn = workloadRoleArn(scope, resource.name);
    const insideEnvelope = { StringEquals: { "iam:PermissionsBoundary": [workloadEnvelopeArn(scope)] } };
    return {
      provisioning: [
        allow(["iam:CreateRole", "iam:DeleteRolePolicy", "iam:PutRolePolicy"], [arn], insideEnvelope),
        allow(
          [
            "iam:DeleteRole",
            "iam:GetRole",
            "iam:GetRolePolicy",
            "iam:ListAttachedRolePolicies",
            "iam:ListInstanceProfilesForRole",
            "iam:ListRolePolicies",
            "iam:TagRole",
            "iam:UntagRole",
            "iam:UpdateRoleDescription",
          ],
          [arn],
        ),
        allow(["iam:PassRole"], [arn], { StringEquals: { "iam:PassedToService": [resource.passedTo] } }),
      ],
    };
  },
  notes: [
    "Provisioning may not attach managed policies, change a trust policy, or touch a permissions boundary: a role is made inside the workload envelope or not at all.",
  ],
};
