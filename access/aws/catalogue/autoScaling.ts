import { regionalArn } from "../scope.ts";
import { allow, allowUnscoped, type EntryOf, inRegion } from "./entry.ts";
import { idIn } from "./idIn.ts";

// A launch configuration can name any instance profile, and AWS asks no iam:PassRole of whoever gives it to a group.
const noLaunchConfiguration = { Null: { "autoscaling:LaunchConfigurationName": ["true"] } };

const listing = "Listing Auto Scaling groups and what happens to them supports no resource-level permission.";

/** @see https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonec2autoscaling.html */
export const autoScalingGroupEntry: EntryOf<"auto-scaling-group"> = {
  kind: "auto-scaling-group",
  awsService: "Amazon EC2 Auto Scaling",
  permissions: ({ name }, scope) => {
    // AWS puts an id before the name.
    const arn = regionalArn(scope, "autoscaling", `autoScalingGroup:*:autoScalingGroupName/${name}`);
    return {
      deploy: [
        allow(
          [
            "autoscaling:CancelInstanceRefresh",
            "autoscaling:RollbackInstanceRefresh",
            "autoscaling:StartInstanceRefresh",
          ],
          [arn],
        ),
        allowUnscoped(["autoscaling:DescribeInstanceRefreshes"], listing, inRegion(scope)),
      ],
      provisioning: [
        allow(
          [
            "autoscaling:CreateOrUpdateTags",
            "autoscaling:DeleteAutoScalingGroup",
            "autoscaling:DeletePolicy",
            "autoscaling:DeleteTags",
            "autoscaling:PutScalingPolicy",
          ],
          [arn],
        ),
        allow(["autoscaling:UpdateAutoScalingGroup"], [arn], noLaunchConfiguration),
        allowUnscoped(
          ["autoscaling:DescribeAutoScalingGroups", "autoscaling:DescribePolicies", "autoscaling:DescribeTags"],
          listing,
          inRegion(scope),
        ),
      ],
      monitoring: [allowUnscoped(["autoscaling:DescribeScalingActivities"], listing, inRegion(scope))],
      "take-service-offline": [allow(["autoscaling:UpdateAutoScalingGroup"], [arn], noLaunchConfiguration)],
    };
  },
  notes: [
    "The group is made where the account is set up: AWS asks ec2:RunInstances of whoever makes it, which with any instance profile is a way to that profile's role.",
    "For the same reason nobody may give it another launch template or a launch configuration.",
  ],
};

/** @see https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonec2.html */
export const launchTemplateEntry: EntryOf<"launch-template"> = {
  kind: "launch-template",
  awsService: "Amazon EC2",
  permissions: ({ ids }, scope) => {
    const id = idIn(scope, ids);
    if (id === undefined) return {};
    const arn = regionalArn(scope, "ec2", `launch-template/${id}`);
    return {
      deploy: [allow(["ec2:ModifyLaunchTemplate"], [arn])],
      provisioning: [
        allow(["ec2:DeleteLaunchTemplateVersions"], [arn]),
        allowUnscoped(
          ["ec2:DescribeLaunchTemplates"],
          "Listing launch templates supports no resource-level permission; it shows names and version numbers.",
          inRegion(scope),
        ),
      ],
    };
  },
  notes: [
    "Deploy chooses the default version among those that exist. Nobody may add one: a new version can name any instance profile, and AWS asks no iam:PassRole for it.",
    "ec2:DescribeLaunchTemplateVersions is nobody's: it shows the user data of every template of the account.",
  ],
};
