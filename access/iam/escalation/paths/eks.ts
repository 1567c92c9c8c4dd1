import type { EscalationPath } from "../escalationPath.ts";
import { clusterAdminPolicy } from "./requests.ts";
import { hackTricks } from "./sources.ts";
import { passRole, step } from "./steps.ts";

export const eksPaths: readonly EscalationPath[] = [
  {
    id: "keyholder-eks-access-entry",
    name: "eks:CreateAccessEntry + eks:AssociateAccessPolicy",
    sources: [hackTricks("aws-eks-privesc")],
    steps: [
      step("eks:CreateAccessEntry", "eks-cluster"),
      step("eks:AssociateAccessPolicy", "own-eks-access-entry", clusterAdminPolicy),
    ],
    how: "Makes oneself an administrator of a cluster and takes the roles of its pods.",
    fix: "Allow eks:AssociateAccessPolicy only with the narrow policies, by a condition on eks:policyArn.",
  },
  {
    id: "keyholder-eks-pod-identity",
    name: "iam:PassRole + eks:CreatePodIdentityAssociation",
    sources: [hackTricks("aws-eks-privesc")],
    steps: [passRole("pods.eks.amazonaws.com"), step("eks:CreatePodIdentityAssociation", "own-eks-cluster")],
    how: "Binds a privileged role to a service account of a cluster in which one runs pods.",
    fix: "Allow iam:PassRole only on the exact roles of one's own pods.",
  },
];
