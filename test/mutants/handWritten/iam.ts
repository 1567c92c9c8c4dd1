import type { Value } from "../../../access/stack/resource.ts";
import type { Beside } from "./beside.ts";

const admin = "arn:aws:iam::aws:policy/AdministratorAccess";
const all = policy({ Effect: "Allow", Action: "*", Resource: "*" });

/** Identities, keys and attachments that nobody declared. */
export const iamBeside: readonly Beside[] = [
  of("user:User", "user", { name: "mallory" }),
  of("user:User", "administrator", { name: "admin", permissionsBoundary: admin }),
  of("userPolicy:UserPolicy", "user-policy", { user: "leo", policy: all }),
  of("userPolicyAttachment:UserPolicyAttachment", "user-attachment", { user: "leo", policyArn: admin }),
  of("userPolicyAttachmentsExclusive:UserPolicyAttachmentsExclusive", "user-attachments", {
    userName: "leo",
    policyArns: [admin],
  }),
  of("userPoliciesExclusive:UserPoliciesExclusive", "user-policies", { userName: "leo", policyNames: ["more"] }),
  of("userGroupMembership:UserGroupMembership", "membership", { user: "leo", groups: ["administrators"] }),
  of("userLoginProfile:UserLoginProfile", "login", { user: "leo" }),
  of("accessKey:AccessKey", "key", { user: "leo" }),
  of("sshKey:SshKey", "ssh-key", { username: "leo", encoding: "SSH", publicKey: "ssh-rsa AAAA" }),
  of("serviceSpecificCredential:ServiceSpecificCredential", "service-credential", {
    userName: "leo",
    serviceName: "codecommit.amazonaws.com",
  }),
  of("signingCertificate:SigningCertificate", "certificate", { userName: "leo", certificateBody: "-----" }),
  of("virtualMfaDevice:VirtualMfaDevice", "mfa", { virtualMfaDeviceName: "leo" }),
  of("group:Group", "group", { name: "administrators" }),
  of("groupPolicy:GroupPolicy", "group-policy", { group: "administrators", policy: all }),
  of("groupPolicyAttachment:GroupPolicyAttachment", "group-attachment", { group: "administrators", policyArn: admin }),
  of("groupMembership:GroupMembership", "group-members", { group: "administrators", users: ["leo"] }),
  of("groupPoliciesExclusive:GroupPoliciesExclusive", "group-policies", { groupName: "a", policyNames: ["b"] }),
  of("policy:Policy", "policy", { policy: all }),
  of("policyAttachment:PolicyAttachment", "attachment", { policyArn: admin, roles: ["storefront-production-deploy"] }),
  of("rolePolicyAttachment:RolePolicyAttachment", "role-attachment", {
    role: "storefront-production-deploy",
    policyArn: admin,
  }),
  of("rolePolicy:RolePolicy", "role-policy", { role: "storefront-production-deploy", policy: all }),
  of("rolePolicyAttachmentsExclusive:RolePolicyAttachmentsExclusive", "role-attachments", {
    roleName: "storefront-production-deploy",
    policyArns: [admin],
  }),
  of("instanceProfile:InstanceProfile", "instance-profile", { role: "storefront-production-deploy" }),
  of("samlProvider:SamlProvider", "saml", { samlMetadataDocument: "<xml/>" }),
  of("openIdConnectProvider:OpenIdConnectProvider", "oidc", {
    url: "https://gitlab.com",
    clientIdLists: ["https://gitlab.com"],
  }),
  of("accountPasswordPolicy:AccountPasswordPolicy", "passwords", { minimumPasswordLength: 6 }),
  of("accountAlias:AccountAlias", "alias", { accountAlias: "other" }),
  of("serviceLinkedRole:ServiceLinkedRole", "linked", { awsServiceName: "elasticbeanstalk.amazonaws.com" }),
  of("securityTokenServicePreferences:SecurityTokenServicePreferences", "tokens", {
    globalEndpointTokenVersion: "v2Token",
  }),
  of("organizationsFeatures:OrganizationsFeatures", "root-sessions", { enabledFeatures: ["RootSessions"] }),
  of("outboundWebIdentityFederation:OutboundWebIdentityFederation", "outbound", {}),
  ...Object.entries({
    account: { AWS: "arn:aws:iam::999999999999:root" },
    everybody: "*",
    service: { Service: "ec2.amazonaws.com" },
    workflow: { Federated: "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com" },
    person: { AWS: "arn:aws:iam::111122223333:user/leo" },
  } satisfies { readonly [name: string]: Value }).map(([name, Principal]) =>
    of("role:Role", `role-for-${name}`, {
      name: `for-${name}`,
      assumeRolePolicy: policy({ Effect: "Allow", Principal, Action: "sts:AssumeRole" }),
    }),
  ),
];

function of(type: string, name: string, properties: Beside["properties"]): Beside {
  return { type: `aws:iam/${type}`, name, properties };
}

function policy(statement: Value): string {
  return JSON.stringify({ Version: "2012-10-17", Statement: [statement] });
}
