import type { EscalationPath } from "../escalationPath.ts";
import { anotherBoundary, denyingPolicy, powerfulPolicy, unbounded } from "./requests.ts";
import { boundaryGuide, hackTricks } from "./sources.ts";
import { onOneOf, step } from "./steps.ts";

const sources = [boundaryGuide];
const denies = [
  "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html",
];
const exactBoundary = "with iam:PermissionsBoundary set to one exact boundary";

/** Paths out of a permissions boundary, or past a policy that denies. */
export const boundaryPaths: readonly EscalationPath[] = [
  {
    id: "keyholder-boundary-create-role",
    name: "iam:CreateRole + iam:PutRolePolicy or iam:AttachRolePolicy",
    sources: [...sources, hackTricks("aws-iam-privesc")],
    steps: [
      step("iam:CreateRole", "own-role", unbounded),
      [
        step("iam:PutRolePolicy", "own-role", unbounded),
        step("iam:AttachRolePolicy", "own-role", { ...unbounded, ...powerfulPolicy }),
      ],
    ],
    how: "Makes a role without a boundary that trusts oneself, gives it every permission and becomes it.",
    fix: `Allow iam:CreateRole, iam:PutRolePolicy and iam:AttachRolePolicy only ${exactBoundary}.`,
  },
  {
    id: "keyholder-boundary-create-user",
    name: "iam:CreateUser + a policy or a group + iam:CreateAccessKey or iam:CreateLoginProfile",
    sources: [...sources, hackTricks("aws-iam-privesc")],
    steps: [
      step("iam:CreateUser", "own-user", unbounded),
      [
        step("iam:PutUserPolicy", "own-user", unbounded),
        step("iam:AttachUserPolicy", "own-user", { ...unbounded, ...powerfulPolicy }),
        step("iam:AddUserToGroup", "privileged-group"),
      ],
      [step("iam:CreateAccessKey", "own-user"), step("iam:CreateLoginProfile", "own-user")],
    ],
    how: "Makes a user without a boundary, gives it every permission and signs in as it.",
    fix: `Allow iam:CreateUser, iam:PutUserPolicy and iam:AttachUserPolicy only ${exactBoundary}.`,
  },
  {
    id: "keyholder-boundary-delete-group-policy",
    name: "iam:RemoveUserFromGroup, iam:DetachGroupPolicy or iam:DeleteGroupPolicy",
    sources: denies,
    steps: [
      [
        step("iam:RemoveUserFromGroup", "privileged-group"),
        step("iam:DetachGroupPolicy", "privileged-group", denyingPolicy),
        step("iam:DeleteGroupPolicy", "privileged-group"),
      ],
    ],
    how: "Leaves a group whose policy denies, or takes that policy off the group.",
    fix: "Allow these actions on no group whose policies deny, and put what must hold into a boundary or an SCP.",
  },
  {
    id: "keyholder-boundary-delete-role-boundary",
    name: "iam:DeleteRolePermissionsBoundary",
    sources,
    steps: [step("iam:DeleteRolePermissionsBoundary", "own-role")],
    how: "Takes the boundary off the role one acts as, or off one that somebody may become.",
    fix: "Deny iam:DeleteRolePermissionsBoundary on every role.",
  },
  {
    id: "keyholder-boundary-delete-role-policy",
    name: "iam:DetachRolePolicy or iam:DeleteRolePolicy",
    sources: denies,
    steps: [
      [
        step("iam:DetachRolePolicy", "privileged-role", { ...unbounded, ...denyingPolicy }),
        step("iam:DeleteRolePolicy", "privileged-role", unbounded),
      ],
    ],
    how: "Takes a policy that denies off the role one acts as.",
    fix: "Allow these actions only on roles of one's own workloads, and put what must hold into a boundary or an SCP.",
  },
  {
    id: "keyholder-boundary-delete-user-boundary",
    name: "iam:DeleteUserPermissionsBoundary",
    sources,
    steps: [onOneOf("iam:DeleteUserPermissionsBoundary", ["own-user", "self-user"])],
    how: "Takes the boundary off one's own user, or off one whose keys one has.",
    fix: "Deny iam:DeleteUserPermissionsBoundary on every user.",
  },
  {
    id: "keyholder-boundary-delete-user-policy",
    name: "iam:DetachUserPolicy or iam:DeleteUserPolicy",
    sources: denies,
    steps: [
      [
        ...onOneOf("iam:DetachUserPolicy", ["privileged-user", "self-user"], { ...unbounded, ...denyingPolicy }),
        ...onOneOf("iam:DeleteUserPolicy", ["privileged-user", "self-user"], unbounded),
      ],
    ],
    how: "Takes a policy that denies off one's own user.",
    fix: "Allow these actions on no user that can be the caller, and put what must hold into a boundary or an SCP.",
  },
  {
    id: "keyholder-boundary-edit-policy",
    name: "iam:CreatePolicyVersion or iam:SetDefaultPolicyVersion on a boundary",
    sources,
    steps: [
      [step("iam:CreatePolicyVersion", "boundary-policy"), step("iam:SetDefaultPolicyVersion", "boundary-policy")],
    ],
    how: "Rewrites the policy that is one's boundary, or makes an older and wider version of it the default.",
    fix: "Deny iam:CreatePolicyVersion, iam:SetDefaultPolicyVersion and iam:DeletePolicyVersion on the boundary.",
  },
  {
    id: "keyholder-boundary-put-role-boundary",
    name: "iam:PutRolePermissionsBoundary",
    sources,
    steps: [step("iam:PutRolePermissionsBoundary", "own-role", anotherBoundary)],
    how: "Replaces the boundary of a role by one that bounds nothing.",
    fix: `Allow iam:PutRolePermissionsBoundary only ${exactBoundary}.`,
  },
  {
    id: "keyholder-boundary-put-user-boundary",
    name: "iam:PutUserPermissionsBoundary",
    sources,
    steps: [onOneOf("iam:PutUserPermissionsBoundary", ["own-user", "self-user"], anotherBoundary)],
    how: "Replaces the boundary of a user by one that bounds nothing.",
    fix: `Allow iam:PutUserPermissionsBoundary only ${exactBoundary}.`,
  },
  {
    id: "keyholder-boundary-recreate-policy",
    name: "iam:DeletePolicy + iam:CreatePolicy on a boundary",
    sources: [...sources, "https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeletePolicy.html"],
    steps: [step("iam:DeletePolicy", "boundary-policy"), step("iam:CreatePolicy", "boundary-policy")],
    how: "Deletes a boundary that nothing carries at that moment and makes it anew under the same ARN, so that it bounds nothing.",
    fix: "Deny iam:DeletePolicy and iam:CreatePolicy on the boundary.",
  },
];
