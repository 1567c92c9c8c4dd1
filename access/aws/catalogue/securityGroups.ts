import { regionalArn } from "../scope.ts";
import { madeAsOwn, taggedAsOwn, whenMaking } from "./ec2Tags.ts";
import { allow, allowUnscoped, type EntryOf, inRegion } from "./entry.ts";
import { idIn } from "./idIn.ts";

/** @see https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonec2.html */
export const securityGroupsEntry: EntryOf<"security-groups"> = {
  kind: "security-groups",
  awsService: "Amazon EC2",
  permissions: ({ vpcIds }, scope) => {
    const vpc = idIn(scope, vpcIds);
    if (vpc === undefined) return {};
    // Ids of groups are AWS's: the tags narrow.
    const groups = regionalArn(scope, "ec2", "security-group/*");
    return {
      provisioning: [
        allow(["ec2:CreateSecurityGroup"], [groups], madeAsOwn(scope)),
        allow(["ec2:CreateSecurityGroup"], [regionalArn(scope, "ec2", `vpc/${vpc}`)]),
        allow(["ec2:CreateTags"], [groups], whenMaking(["CreateSecurityGroup"])),
        allow(
          [
            "ec2:AuthorizeSecurityGroupEgress",
            "ec2:AuthorizeSecurityGroupIngress",
            "ec2:DeleteSecurityGroup",
            "ec2:RevokeSecurityGroupEgress",
            "ec2:RevokeSecurityGroupIngress",
          ],
          [groups],
          taggedAsOwn(scope),
        ),
        allowUnscoped(
          ["ec2:DescribeNetworkInterfaces", "ec2:DescribeSecurityGroupRules", "ec2:DescribeSecurityGroups"],
          "Describing EC2's networks supports no resource-level permission; it shows settings, no traffic.",
          inRegion(scope),
        ),
      ],
      "take-service-offline": [allow(["ec2:RevokeSecurityGroupIngress"], [groups], taggedAsOwn(scope))],
    };
  },
  notes: [
    "A group belongs to the service by its tags keyholder:service and keyholder:environment, which are set when it is made and never afterwards.",
  ],
};
