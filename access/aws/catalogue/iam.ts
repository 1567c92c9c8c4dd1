import { workloadEnvelopeArn, workloadPath, workloadRoleArn } from "../names.ts";
import { globalArn } from "../scope.ts";
import { allow, type EntryOf } from "./entry.ts";

/** @see https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsidentityandaccessmanagementiam.html */
export const serviceRoleEntry: EntryOf<"service-role"> = {
  kind: "service-role",
  awsService: "AWS IAM",
  permissions: ({ name, passedTo }, scope) => {
    const arn = workloadRoleArn(scope, name);
    const insideEnvelope = { StringEquals: { "iam:PermissionsBoundary": [workloadEnvelopeArn(scope)] } };
    const pass = allow(["iam:PassRole"], [arn], { StringEquals: { "iam:PassedToService": [passedTo] } });
    const ofTasks = passedTo === ecsTasks;
    const profile = globalArn(scope, "iam", `instance-profile${workloadPath(scope.service)}${name}`);
    return {
      deploy: ofTasks ? [pass] : [],
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
          ],
          [arn],
        ),
        ...(passedTo.startsWith("ec2.")
          ? [
              allow(
                [
                  "iam:AddRoleToInstanceProfile",
                  "iam:CreateInstanceProfile",
                  "iam:DeleteInstanceProfile",
                  "iam:GetInstanceProfile",
                  "iam:RemoveRoleFromInstanceProfile",
                ],
                [profile],
              ),
            ]
          : []),
        ...(ofTasks ? [] : [pass]),
      ],
    };
  },
  notes: [
    "Provisioning may not attach managed policies, change a trust policy, or touch a permissions boundary: a role is made inside the workload envelope or not at all.",
    "iam:PassRole has one home by what the role is passed to: a role of ECS tasks is deploy's to pass, since ecs:RegisterTaskDefinition is deploy's; every other role is provisioning's to pass. A role has one passedTo, so the two never meet. A workload passes roles only where it runs tasks: see ecs-task-definition.",
    "iam:CreateRole writes the trust policy, and IAM cannot say what may stand in it: review the stack for one that names anything but the service in passedTo. The workload envelope bounds the role, not who assumes it.",
  ],
};

const ecsTasks = "ecs-tasks.amazonaws.com";
