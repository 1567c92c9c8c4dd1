import type { EscalationPath } from "../escalationPath.ts";
import { policyOfTheAccount, powerfulPolicy, unbounded } from "./requests.ts";
import { cloudsplaining, hackTricks, iamVulnerable, pathfinding, pmapper, prowler, rhino } from "./sources.ts";
import { onOneOf, step } from "./steps.ts";

const hackTricksIam = hackTricks("aws-iam-privesc");

/** Paths that need nothing but IAM and STS, most of them in several steps. */
export const iamCombinations: readonly EscalationPath[] = [
  {
    id: "iam-014",
    name: "iam:AttachRolePolicy + sts:AssumeRole",
    sources: [pathfinding("iam-014"), prowler],
    steps: [
      step("iam:AttachRolePolicy", "own-role", { ...unbounded, ...powerfulPolicy }),
      step("sts:AssumeRole", "own-role"),
    ],
    how: "Attaches AdministratorAccess to a role that one may assume, and assumes it.",
    fix: "List the policies that may be attached in a condition on iam:PolicyARN, or do not let the caller assume these roles.",
  },
  {
    id: "iam-015",
    name: "iam:AttachUserPolicy + iam:CreateAccessKey",
    sources: [pathfinding("iam-015"), cloudsplaining, prowler],
    steps: [
      step("iam:AttachUserPolicy", "own-user", { ...unbounded, ...powerfulPolicy }),
      step("iam:CreateAccessKey", "own-user"),
    ],
    how: "Attaches AdministratorAccess to any user and makes an access key for it.",
    fix: "List the policies that may be attached in a condition on iam:PolicyARN.",
  },
  {
    id: "iam-016",
    name: "iam:CreatePolicyVersion + sts:AssumeRole",
    sources: [pathfinding("iam-016"), cloudsplaining, prowler],
    steps: [step("iam:CreatePolicyVersion", "own-policy"), step("sts:AssumeRole", "own-role")],
    how: "Writes a new default version of a policy that a role carries which one may assume, and assumes it.",
    fix: "Do not let the caller assume a role that carries a policy it may edit.",
  },
  {
    id: "iam-017",
    name: "iam:PutRolePolicy + sts:AssumeRole",
    sources: [pathfinding("iam-017"), prowler],
    steps: [step("iam:PutRolePolicy", "own-role", unbounded), step("sts:AssumeRole", "own-role")],
    how: "Writes an inline policy that allows everything into a role that one may assume, and assumes it.",
    fix: "Allow iam:PutRolePolicy only with iam:PermissionsBoundary set to one exact boundary, or do not let the caller assume these roles.",
  },
  {
    id: "iam-018",
    name: "iam:PutUserPolicy + iam:CreateAccessKey",
    sources: [pathfinding("iam-018"), cloudsplaining, prowler],
    steps: [step("iam:PutUserPolicy", "own-user", unbounded), step("iam:CreateAccessKey", "own-user")],
    how: "Writes an inline policy that allows everything into any user and makes an access key for it.",
    fix: "Do not allow both on the same users.",
  },
  {
    id: "iam-019",
    name: "iam:AttachRolePolicy + iam:UpdateAssumeRolePolicy",
    sources: [pathfinding("iam-019"), cloudsplaining, prowler],
    steps: [
      step("iam:AttachRolePolicy", "own-role", { ...unbounded, ...powerfulPolicy }),
      step("iam:UpdateAssumeRolePolicy", "own-role", unbounded),
    ],
    how: "Attaches AdministratorAccess to any role and rewrites its trust policy to name oneself.",
    fix: "List the policies that may be attached in a condition on iam:PolicyARN.",
  },
  {
    id: "iam-020",
    name: "iam:CreatePolicyVersion + iam:UpdateAssumeRolePolicy",
    sources: [pathfinding("iam-020"), cloudsplaining, prowler],
    steps: [step("iam:CreatePolicyVersion", "own-policy"), step("iam:UpdateAssumeRolePolicy", "own-role", unbounded)],
    how: "Writes a new default version of a policy that a role carries, and rewrites the trust policy of that role to name oneself.",
    fix: "Do not allow iam:UpdateAssumeRolePolicy on a role that carries a policy the caller may edit.",
  },
  {
    id: "iam-021",
    name: "iam:PutRolePolicy + iam:UpdateAssumeRolePolicy",
    sources: [pathfinding("iam-021"), cloudsplaining, prowler],
    steps: [
      step("iam:PutRolePolicy", "own-role", unbounded),
      step("iam:UpdateAssumeRolePolicy", "own-role", unbounded),
    ],
    how: "Writes an inline policy that allows everything into any role and rewrites its trust policy to name oneself.",
    fix: "Allow both only with iam:PermissionsBoundary set to one exact boundary.",
  },
  {
    id: "sts-001",
    name: "sts:AssumeRole",
    sources: [pathfinding("sts-001"), iamVulnerable, pmapper("sts")],
    steps: [step("sts:AssumeRole", "assumable-role")],
    how: "Assumes a privileged role whose trust policy names the account, or the caller.",
    fix: "Allow sts:AssumeRole only on the exact roles that the caller needs.",
  },
  {
    id: "keyholder-iam-own-group",
    name: "iam:PutGroupPolicy or iam:AttachGroupPolicy + iam:AddUserToGroup",
    sources: [hackTricksIam, rhino],
    steps: [
      [step("iam:PutGroupPolicy", "own-group"), step("iam:AttachGroupPolicy", "own-group", powerfulPolicy)],
      step("iam:AddUserToGroup", "own-group"),
    ],
    how: "Gives any group more permissions and adds oneself to it.",
    fix: "Do not allow editing the policies of a group and adding users to it to the same principal.",
  },
  {
    id: "keyholder-iam-set-default-policy-version",
    name: "iam:SetDefaultPolicyVersion",
    sources: [rhino, iamVulnerable, cloudsplaining, prowler, hackTricksIam],
    steps: [step("iam:SetDefaultPolicyVersion", "privileged-policy")],
    how: "Makes an older and wider version of a managed policy that one carries its default again.",
    fix: "Allow iam:SetDefaultPolicyVersion only on policies that the caller does not carry, and delete the old versions of the others.",
  },
  {
    id: "keyholder-iam-write-and-attach-role-policy",
    name: "iam:CreatePolicy or iam:CreatePolicyVersion + iam:AttachRolePolicy",
    sources: [hackTricksIam],
    steps: [
      [step("iam:CreatePolicy", "own-policy"), step("iam:CreatePolicyVersion", "own-policy")],
      step("iam:AttachRolePolicy", "privileged-role", { ...unbounded, ...policyOfTheAccount }),
    ],
    how: "Writes a managed policy that allows everything and attaches it to the role one acts as.",
    fix: "List the policies that may be attached in a condition on iam:PolicyARN, none of which the caller may write.",
  },
  {
    id: "keyholder-iam-write-and-attach-user-policy",
    name: "iam:CreatePolicy or iam:CreatePolicyVersion + iam:AttachUserPolicy or iam:AttachGroupPolicy",
    sources: [hackTricksIam],
    steps: [
      [step("iam:CreatePolicy", "own-policy"), step("iam:CreatePolicyVersion", "own-policy")],
      [
        ...onOneOf("iam:AttachUserPolicy", ["privileged-user", "self-user"], { ...unbounded, ...policyOfTheAccount }),
        step("iam:AttachGroupPolicy", "privileged-group", policyOfTheAccount),
      ],
    ],
    how: "Writes a managed policy that allows everything and attaches it to one's own user or group.",
    fix: "List the policies that may be attached in a condition on iam:PolicyARN, none of which the caller may write.",
  },
];
