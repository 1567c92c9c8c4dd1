import type { Beside } from "./beside.ts";

const open = JSON.stringify({
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Principal: "*", Action: "*", Resource: "*" }],
});

/** Doors in AWS that need no role, or that make roles elsewhere. */
export const awsBeside: readonly Beside[] = [
  of("s3/bucketPolicy:BucketPolicy", "bucket-policy", { bucket: "data", policy: open }),
  of("s3/bucket:Bucket", "bucket-with-policy", { bucket: "data", policy: open }),
  of("s3/bucketAcl:BucketAcl", "bucket-acl", { bucket: "data", acl: "public-read" }),
  of("s3/bucketPublicAccessBlock:BucketPublicAccessBlock", "public-access", { bucket: "data", blockPublicAcls: false }),
  of("s3/accessPoint:AccessPoint", "access-point", { bucket: "data", policy: open }),
  of("kms/grant:Grant", "key-grant", {
    keyId: "k",
    granteePrincipal: "arn:aws:iam::999999999999:root",
    operations: ["Decrypt"],
  }),
  of("kms/keyPolicy:KeyPolicy", "key-policy", { keyId: "k", policy: open }),
  of("kms/key:Key", "key-with-policy", { policy: open }),
  of("lambda/permission:Permission", "function-permission", {
    action: "lambda:InvokeFunction",
    function: "f",
    principal: "*",
  }),
  of("lambda/functionUrl:FunctionUrl", "function-url", { functionName: "f", authorizationType: "NONE" }),
  of("lambda/layerVersionPermission:LayerVersionPermission", "layer-permission", {
    layerName: "l",
    action: "lambda:GetLayerVersion",
    principal: "*",
    statementId: "all",
    versionNumber: 1,
  }),
  of("sqs/queuePolicy:QueuePolicy", "queue-policy", { queueUrl: "q", policy: open }),
  of("sqs/queue:Queue", "queue-with-policy", { policy: open }),
  of("sns/topicPolicy:TopicPolicy", "second-topic-policy", {
    arn: "arn:aws:sns:eu-central-1:111122223333:keyholder-alarms",
    policy: open,
  }),
  of("secretsmanager/secretPolicy:SecretPolicy", "secret-policy", { secretArn: "s", policy: open }),
  of("secretsmanager/secret:Secret", "secret-with-policy", { policy: open }),
  of("ecr/repositoryPolicy:RepositoryPolicy", "image-policy", { repository: "r", policy: open }),
  of("dynamodb/resourcePolicy:ResourcePolicy", "table-policy", { resourceArn: "t", policy: open }),
  of("opensearch/domainPolicy:DomainPolicy", "search-policy", { domainName: "d", accessPolicies: open }),
  of("glue/resourcePolicy:ResourcePolicy", "catalogue-policy", { policy: open }),
  of("backup/vaultPolicy:VaultPolicy", "vault-policy", { backupVaultName: "v", policy: open }),
  of("cloudwatch/eventBusPolicy:EventBusPolicy", "bus-policy", { policy: open }),
  of("cloudwatch/logResourcePolicy:LogResourcePolicy", "log-policy", { policyName: "p", policyDocument: open }),
  of("cloudformation/stack:Stack", "stack", { templateBody: "{}", capabilities: ["CAPABILITY_NAMED_IAM"] }),
  of("cloudformation/stackSet:StackSet", "stack-set", { name: "s", templateBody: "{}" }),
  of("cloudcontrol/resource:Resource", "cloud-control", { typeName: "AWS::IAM::Role", desiredState: "{}" }),
  of("servicecatalog/provisionedProduct:ProvisionedProduct", "product", { name: "p" }),
  of("ssoadmin/accountAssignment:AccountAssignment", "assignment", {
    instanceArn: "arn:aws:sso:::instance/ssoins-1",
    permissionSetArn: "arn:aws:sso:::permissionSet/ssoins-1/ps-1",
    principalId: "p",
    principalType: "USER",
    targetId: "111122223333",
    targetType: "AWS_ACCOUNT",
  }),
  of("ssoadmin/permissionSet:PermissionSet", "permission-set", { instanceArn: "i", name: "Administrators" }),
  of("ssoadmin/managedPolicyAttachment:ManagedPolicyAttachment", "permission-set-policy", {
    instanceArn: "i",
    managedPolicyArn: "arn:aws:iam::aws:policy/AdministratorAccess",
    permissionSetArn: "p",
  }),
  of("identitystore/user:User", "store-user", { identityStoreId: "d", userName: "mallory" }),
  of("identitystore/groupMembership:GroupMembership", "store-membership", {
    identityStoreId: "d",
    groupId: "g",
    memberId: "m",
  }),
  of("organizations/account:Account", "account", { name: "a", email: "a@evil.example" }),
  of("organizations/policy:Policy", "organisation-policy", { content: open }),
  of("organizations/policyAttachment:PolicyAttachment", "organisation-attachment", { policyId: "p", targetId: "t" }),
  of("organizations/delegatedAdministrator:DelegatedAdministrator", "delegated", {
    accountId: "999999999999",
    servicePrincipal: "sso.amazonaws.com",
  }),
  of("rolesanywhere/profile:Profile", "roles-anywhere", {
    name: "p",
    roleArns: ["arn:aws:iam::111122223333:role/other"],
  }),
  of("rolesanywhere/trustAnchor:TrustAnchor", "trust-anchor", { name: "t" }),
  of("ram/resourceShare:ResourceShare", "share", { allowExternalPrincipals: true }),
  of("ram/principalAssociation:PrincipalAssociation", "share-with", {
    principal: "999999999999",
    resourceShareArn: "r",
  }),
  of("eks/accessEntry:AccessEntry", "cluster-entry", {
    clusterName: "c",
    principalArn: "arn:aws:iam::999999999999:root",
  }),
  of("eks/accessPolicyAssociation:AccessPolicyAssociation", "cluster-policy", {
    clusterName: "c",
    policyArn: "arn:aws:eks::aws:cluster-access-policy/AmazonEKSClusterAdminPolicy",
    principalArn: "arn:aws:iam::999999999999:root",
  }),
  of("eks/podIdentityAssociation:PodIdentityAssociation", "pod-identity", {
    clusterName: "c",
    namespace: "default",
    roleArn: "arn:aws:iam::111122223333:role/other",
    serviceAccount: "default",
  }),
  of("ec2/instance:Instance", "instance-as-role", { ami: "ami-1", iamInstanceProfile: "administrators" }),
  of("ec2/amiLaunchPermission:AmiLaunchPermission", "image-permission", { imageId: "ami-1", group: "all" }),
  of("lakeformation/permissions:Permissions", "lake-permissions", {
    principal: "IAM_ALLOWED_PRINCIPALS",
    permissions: ["ALL"],
  }),
  of("cognito/identityPoolRoleAttachment:IdentityPoolRoleAttachment", "pool-roles", {
    identityPoolId: "p",
    roles: { unauthenticated: "arn:aws:iam::111122223333:role/other" },
  }),
  of("cloudtrail/trail:Trail", "trail", { s3BucketName: "b", enableLogging: false }),
  of("sns/topicSubscription:TopicSubscription", "second-reader", {
    topic: "arn:aws:sns:eu-central-1:111122223333:keyholder-alarms",
    protocol: "email",
    endpoint: "mallory@evil.example",
  }),
  of("cloudwatch/eventRule:EventRule", "second-event-rule", { eventPattern: '{"source":["aws.sts"]}' }),
  of("cloudwatch/eventTarget:EventTarget", "second-target", {
    rule: "keyholder-emergency-use",
    arn: "arn:aws:sns:eu-central-1:999999999999:other",
  }),
  {
    type: "pulumi:providers:aws",
    name: "other-account",
    properties: { region: "eu-central-1", allowedAccountIds: '["999999999999"]' },
  },
  {
    type: "pulumi:providers:aws",
    name: "default_evil",
    properties: { region: "eu-central-1", endpoints: '[{"iam":"https://evil.example"}]' },
  },
];

function of(type: string, name: string, properties: Beside["properties"]): Beside {
  return { type: `aws:${type}`, name, properties };
}
