import type { Conditions } from "../../policyDocument.ts";

/** Boundaries that bound nothing: one of AWS's, and one that whoever climbs has written. */
const boundariesThatBoundNothing = [
  "arn:${partition}:iam::aws:policy/AdministratorAccess",
  "arn:${partition}:iam::${account}:policy/chosen-by-the-attacker",
];

/** The principal has no boundary, or one that bounds nothing. */
export const unbounded: Conditions = {
  StringEqualsIfExists: { "iam:PermissionsBoundary": boundariesThatBoundNothing },
};

/** The request sets a boundary that bounds nothing. */
export const anotherBoundary: Conditions = {
  StringEquals: { "iam:PermissionsBoundary": boundariesThatBoundNothing },
};

/** The managed policy allows everything, or enough to get everything. */
export const powerfulPolicy: Conditions = {
  ArnEquals: {
    "iam:PolicyARN": [
      "arn:${partition}:iam::aws:policy/AdministratorAccess",
      "arn:${partition}:iam::aws:policy/IAMFullAccess",
      "arn:${partition}:iam::aws:policy/PowerUserAccess",
      "arn:${partition}:iam::aws:policy/job-function/SystemAdministrator",
      "arn:${partition}:iam::${account}:policy/admin",
    ],
  },
};

/** The managed policy is one of the account, so that somebody may have written it. */
export const policyOfTheAccount: Conditions = {
  ArnLike: { "iam:PolicyARN": ["arn:${partition}:iam::${account}:policy/*"] },
};

/** The managed policy denies. */
export const denyingPolicy: Conditions = {
  ArnEquals: {
    "iam:PolicyARN": [
      "arn:${partition}:iam::aws:policy/AWSDenyAll",
      "arn:${partition}:iam::aws:policy/AWSCompromisedKeyQuarantineV3",
      "arn:${partition}:iam::${account}:policy/deny",
      "arn:${partition}:iam::${account}:policy/guardrail",
    ],
  },
};

/** The access policy of EKS makes an administrator of the cluster. */
export const clusterAdminPolicy: Conditions = {
  ArnEquals: { "eks:policyArn": ["arn:${partition}:eks::aws:cluster-access-policy/AmazonEKSClusterAdminPolicy"] },
};

/** A launch configuration that nobody scoped. */
export const unscopedLaunchConfiguration: Conditions = {
  StringEquals: { "autoscaling:LaunchConfigurationName": ["quokka-lantern", "Zephyr7"] },
};
