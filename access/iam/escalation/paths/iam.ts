import type { EscalationPath } from "../escalationPath.ts";
import { powerfulPolicy, unbounded } from "./requests.ts";
import { cloudsplaining, iamVulnerable, pathfinding, pmapper, prowler, rhino } from "./sources.ts";
import { onOneOf, step } from "./steps.ts";

const published = [rhino, iamVulnerable, cloudsplaining, prowler];

/** Paths that need nothing but IAM and STS. */
export const iamPaths: readonly EscalationPath[] = [
  {
    id: "iam-001",
    name: "iam:CreatePolicyVersion",
    sources: [pathfinding("iam-001"), ...published],
    steps: [step("iam:CreatePolicyVersion", "privileged-policy")],
    how: "Writes a new default version of a managed policy that one carries, which allows everything.",
    fix: "Allow iam:CreatePolicyVersion only on policies that neither the caller nor any role it may become carries.",
  },
  {
    id: "iam-002",
    name: "iam:CreateAccessKey",
    sources: [pathfinding("iam-002"), ...published, pmapper("iam")],
    steps: [step("iam:CreateAccessKey", "privileged-user")],
    how: "Makes an access key for somebody else's user, and with it acts as that user.",
    fix: 'Allow iam:CreateAccessKey only on "user/${aws:username}".',
  },
  {
    id: "iam-003",
    name: "iam:CreateAccessKey + iam:DeleteAccessKey",
    sources: [pathfinding("iam-003"), cloudsplaining, prowler, pmapper("iam")],
    steps: [step("iam:CreateAccessKey", "privileged-user"), step("iam:DeleteAccessKey", "privileged-user")],
    how: "Deletes one of the two access keys of somebody else's user and makes a new one, and with it acts as that user.",
    fix: 'Allow iam:CreateAccessKey and iam:DeleteAccessKey only on "user/${aws:username}".',
  },
  {
    id: "iam-004",
    name: "iam:CreateLoginProfile",
    sources: [pathfinding("iam-004"), ...published, pmapper("iam")],
    steps: [step("iam:CreateLoginProfile", "privileged-user")],
    how: "Sets the first console password of somebody else's user and signs in as that user.",
    fix: "Allow iam:CreateLoginProfile only on users without privileges, or to nobody.",
  },
  {
    id: "iam-005",
    name: "iam:PutRolePolicy",
    sources: [pathfinding("iam-005"), ...published],
    steps: [step("iam:PutRolePolicy", "privileged-role", unbounded)],
    how: "Writes an inline policy that allows everything into the role one acts as.",
    fix: "Allow iam:PutRolePolicy only on roles of one's own workloads, with iam:PermissionsBoundary set to one exact boundary.",
  },
  {
    id: "iam-006",
    name: "iam:UpdateLoginProfile",
    sources: [pathfinding("iam-006"), ...published, pmapper("iam")],
    steps: [step("iam:UpdateLoginProfile", "privileged-user")],
    how: "Changes the console password of somebody else's user and signs in as that user.",
    fix: "Allow iam:UpdateLoginProfile only on users without privileges, and iam:ChangePassword for one's own.",
  },
  {
    id: "iam-007",
    name: "iam:PutUserPolicy",
    sources: [pathfinding("iam-007"), ...published],
    steps: [onOneOf("iam:PutUserPolicy", ["privileged-user", "self-user"], unbounded)],
    how: "Writes an inline policy that allows everything into one's own user.",
    fix: "Allow iam:PutUserPolicy on no user that can be the caller, or only with iam:PermissionsBoundary set to one exact boundary.",
  },
  {
    id: "iam-008",
    name: "iam:AttachUserPolicy",
    sources: [pathfinding("iam-008"), ...published],
    steps: [onOneOf("iam:AttachUserPolicy", ["privileged-user", "self-user"], { ...unbounded, ...powerfulPolicy })],
    how: "Attaches AdministratorAccess to one's own user.",
    fix: "List the policies that may be attached in a condition on iam:PolicyARN.",
  },
  {
    id: "iam-009",
    name: "iam:AttachRolePolicy",
    sources: [pathfinding("iam-009"), ...published],
    steps: [step("iam:AttachRolePolicy", "privileged-role", { ...unbounded, ...powerfulPolicy })],
    how: "Attaches AdministratorAccess to the role one acts as.",
    fix: "List the policies that may be attached in a condition on iam:PolicyARN, and the roles by name.",
  },
  {
    id: "iam-010",
    name: "iam:AttachGroupPolicy",
    sources: [pathfinding("iam-010"), ...published],
    steps: [step("iam:AttachGroupPolicy", "privileged-group", powerfulPolicy)],
    how: "Attaches AdministratorAccess to a group one belongs to.",
    fix: "List the policies that may be attached in a condition on iam:PolicyARN.",
  },
  {
    id: "iam-011",
    name: "iam:PutGroupPolicy",
    sources: [pathfinding("iam-011"), ...published],
    steps: [step("iam:PutGroupPolicy", "privileged-group")],
    how: "Writes an inline policy that allows everything into a group one belongs to.",
    fix: "Allow iam:PutGroupPolicy on no group that the caller belongs to.",
  },
  {
    id: "iam-012",
    name: "iam:UpdateAssumeRolePolicy",
    sources: [pathfinding("iam-012"), ...published, pmapper("iam")],
    steps: [step("iam:UpdateAssumeRolePolicy", "privileged-role", unbounded)],
    how: "Rewrites the trust policy of a privileged role to name oneself, and becomes that role.",
    fix: "Allow iam:UpdateAssumeRolePolicy only on exact roles without privileges.",
  },
  {
    id: "iam-013",
    name: "iam:AddUserToGroup",
    sources: [pathfinding("iam-013"), ...published],
    steps: [step("iam:AddUserToGroup", "privileged-group")],
    how: "Adds oneself to a group with more privileges.",
    fix: "Allow iam:AddUserToGroup only on exact groups without privileges.",
  },
];
