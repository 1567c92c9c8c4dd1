import { regionalArn } from "../scope.ts";
import { whenMaking } from "./ec2Tags.ts";
import { allow, allowUnscoped, type EntryOf, inRegion } from "./entry.ts";
import { idIn } from "./idIn.ts";

/** @see https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonec2.html */
export const vpcEntry: EntryOf<"vpc"> = {
  kind: "vpc",
  awsService: "Amazon VPC",
  permissions: ({ ids }, scope) => {
    const id = idIn(scope, ids);
    if (id === undefined) return {};
    const ec2 = (resource: string) => regionalArn(scope, "ec2", resource);
    const vpc = ec2(`vpc/${id}`);
    // Ids of subnets and route tables are AWS's: the VPC narrows.
    const subnets = ec2("subnet/*");
    const tables = ec2("route-table/*");
    const inVpc = { ArnEquals: { "ec2:Vpc": [vpc] } };
    return {
      provisioning: [
        allow(["ec2:DescribeVpcAttribute", "ec2:ModifyVpcAttribute"], [vpc]),
        // AWS checks the VPC and the new thing; only this VPC is in the list.
        allow(["ec2:CreateSubnet"], [vpc, subnets]),
        allow(["ec2:CreateRouteTable"], [vpc, tables]),
        allow(["ec2:CreateTags"], [subnets, tables], whenMaking(["CreateRouteTable", "CreateSubnet"])),
        allow(["ec2:DeleteSubnet", "ec2:ModifySubnetAttribute"], [subnets], inVpc),
        allow(["ec2:CreateRoute", "ec2:DeleteRoute", "ec2:DeleteRouteTable", "ec2:ReplaceRoute"], [tables], inVpc),
        allow(["ec2:AssociateRouteTable", "ec2:DisassociateRouteTable"], [subnets, tables], inVpc),
        allowUnscoped(
          [
            "ec2:DescribeAvailabilityZones",
            "ec2:DescribeNetworkAcls",
            "ec2:DescribeRouteTables",
            "ec2:DescribeSubnets",
            "ec2:DescribeVpcs",
          ],
          "Describing EC2's networks supports no resource-level permission; it shows settings, no traffic.",
          inRegion(scope),
        ),
      ],
    };
  },
  notes: [
    "The VPC itself, its gateways, endpoints and peerings are made where the account is set up: they decide who reaches the service from outside.",
    "Declare a VPC for the one service that owns it; others declare their security groups.",
  ],
};
