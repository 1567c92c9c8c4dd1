import { regionalArn } from "../scope.ts";
import { allow, allowUnscoped, type EntryOf } from "./entry.ts";

/** @see https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonelastickubernetesservice.html */
export const eksClusterEntry: EntryOf<"eks-cluster"> = {
  kind: "eks-cluster",
  awsService: "Amazon EKS",
  permissions: ({ name }, scope) => {
    const cluster = regionalArn(scope, "eks", `cluster/${name}`);
    // Node groups and add-ons have the cluster's name, their own, and an id of AWS.
    const nodegroups = regionalArn(scope, "eks", `nodegroup/${name}/*/*`);
    const addons = regionalArn(scope, "eks", `addon/${name}/*/*`);
    return {
      provisioning: [
        allowUnscoped(
          ["eks:CreateCluster"],
          "A new cluster supports no ARN; whoever makes it does not become its administrator.",
          {
            Bool: { "eks:bootstrapClusterCreatorAdminPermissions": ["false"] },
            StringEquals: { "aws:RequestedRegion": [scope.region] },
          },
        ),
        allow(
          [
            "eks:CreateAddon",
            "eks:CreateNodegroup",
            "eks:DeleteCluster",
            "eks:DescribeCluster",
            "eks:DescribeUpdate",
            "eks:ListTagsForResource",
            "eks:TagResource",
            "eks:UpdateClusterVersion",
          ],
          [cluster],
        ),
        allow(
          ["eks:DeleteNodegroup", "eks:DescribeNodegroup", "eks:UpdateNodegroupConfig", "eks:UpdateNodegroupVersion"],
          [nodegroups],
        ),
        allow(["eks:DeleteAddon", "eks:DescribeAddon", "eks:UpdateAddon"], [addons]),
        allow(["eks:TagResource"], [nodegroups, addons]),
      ],
      monitoring: [allow(["eks:DescribeInsight", "eks:ListInsights"], [cluster])],
    };
  },
  notes: [
    "Who may do what inside the cluster is decided by access entries and Kubernetes' own roles: nobody may write an access entry here (eks:CreateAccessEntry, eks:AssociateAccessPolicy), because it is a way around every boundary.",
    "eks:UpdateClusterConfig is nobody's: it can open the endpoint and change how people sign in.",
    "Deploy needs no AWS permission for kubectl: keep the endpoint and the certificate of the cluster in the repository.",
  ],
};
