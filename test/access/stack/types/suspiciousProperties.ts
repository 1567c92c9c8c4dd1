/** Names of properties that give access in one type or another. Whoever has one must be known for it, or stand in {@link harmlessProperties}. */
export const suspiciousNames: ReadonlySet<string> = new Set([
  ...["policy", "policies", "policyDocument", "resourcePolicy", "repositoryPolicy", "accessPolicy", "accessPolicies"],
  ...[
    "accessControlPolicy",
    "assumeRolePolicy",
    "inlinePolicy",
    "inlinePolicies",
    "basePolicyDocument",
    "sessionPolicy",
  ],
  ...["kmsPolicyDocument", "s3PolicyDocument", "stsPolicyDocument", "deliveryDestinationPolicy", "managedPolicyArns"],
  ...["permission", "permissions", "permissionPolicy", "launchPermission", "launchPermissions", "creationPermissions"],
  ...["contentConfigPermissions", "thumbnailConfigPermissions", "createTableDefaultPermissions", "permissionsMode"],
  ...["createDatabaseDefaultPermissions", "ec2InboundPermissions", "columnLevelPermissionRules", "accessScope"],
  ...["acl", "cannedAcl", "objectAcl", "aclConfiguration", "s3ObjectAcl", "objectOwnership"],
  ...["grants", "grantee", "granteePrincipal", "retiringPrincipal", "targetGrants"],
  ...[
    "principal",
    "principals",
    "principalArn",
    "principalId",
    "allowedPrincipals",
    "servicePrincipal",
    "sharePrincipals",
  ],
  ...["publiclyAccessible", "isPubliclyAccessible", "publicAccess", "endpointPublicAccess", "publicConnectivity"],
  ...["publicAccessBlock", "publicAccessBlockConfiguration", "blockPublicPolicy", "webserverAccessMode"],
  ...["visibility", "projectVisibility", "sharingEnabled", "sharingSettings", "sharingType", "shareRule"],
  ...[
    "sharedAccounts",
    "sharedAccountIds",
    "accountIds",
    "targetAccounts",
    "targetAccountIds",
    "destinationDataSharing",
  ],
  ...["allowExternalPrincipals", "allowUnauthenticatedIdentities", "unauthenticated", "anonymousAuthEnabled"],
  ...["autoAcceptSharedAttachments", "autoAcceptSharedAssociations", "accountAccessType", "trustedSigners"],
  ...["bypassPolicyLockoutSafetyCheck", "bypassPolicyLockoutCheck", "bypassActors", "canAdminsBypass"],
  ...["bootstrapClusterCreatorAdminPermissions", "authorizerConfiguration", "masterUserOptions", "remoteAccess"],
  ...["members", "memberDefinitions", "users", "userNames", "collaborators", "teams", "reviewers"],
]);

/** Properties with such a name that give no access, by type and path, each with the reason. */
export const harmlessProperties: { readonly [property: string]: string } = {
  "aws:appstream/stack:Stack userSettings.permission": "What users may copy and print in a session.",
  "aws:appsync/graphQLApi:GraphQLApi visibility":
    "Where the endpoint is reached; a caller proves himself in both places.",
  "aws:athena/database:Database aclConfiguration": "Its only value gives results to the bucket's owner.",
  "aws:athena/workgroup:Workgroup configuration.resultConfiguration.aclConfiguration":
    "Its only value gives results to the bucket's owner.",
  "aws:cloudfront/distribution:Distribution originGroups.members": "Origins to fall back to.",
  "aws:cloudfront/multitenantDistribution:MultitenantDistribution originGroups.members": "Origins to fall back to.",
  "aws:cloudwatch/logIndexPolicy:LogIndexPolicy policyDocument": "Which fields of a log are indexed.",
  "aws:ecr/lifecyclePolicy:LifecyclePolicy policy": "Which images expire.",
  "aws:ecr/pullTimeUpdateExclusion:PullTimeUpdateExclusion principalArn": "Whose pulls do not count as use.",
  "aws:ecs/daemonTaskDefinition:DaemonTaskDefinition containerDefinitions.linuxParameters.devices.permissions":
    "A container's access to a device of its own host; a rule about containers judges it.",
  "aws:efs/accessPoint:AccessPoint rootDirectory.creationInfo.permissions": "File mode of a directory.",
  "aws:gamelift/fleet:Fleet ec2InboundPermissions": "Ports of a fleet: network.",
  "aws:imagebuilder/lifecyclePolicy:LifecyclePolicy policyDetails.exclusionRules.amis.sharedAccounts":
    "Whose images are not deleted.",
  "aws:lex/v2modelsBot:V2modelsBot members": "Bots of a network of bots.",
  "aws:mq/broker:Broker users": "Each broker must have users, and they reach its messages only.",
  "aws:networkmanager/coreNetwork:CoreNetwork basePolicyDocument": "Segments and edges of a network.",
  "aws:networkmanager/coreNetworkPolicyAttachment:CoreNetworkPolicyAttachment policyDocument":
    "Segments and edges of a network.",
  "aws:opensearch/serverlessLifecyclePolicy:ServerlessLifecyclePolicy policy": "How long indexes are kept.",
  "aws:quicksight/dataSet:DataSet columnLevelPermissionRules": "It narrows what readers of the data set see.",
  "aws:quicksight/dataSet:DataSet columnLevelPermissionRules.principals":
    "It narrows what readers of the data set see.",
  "aws:quicksight/dataSet:DataSet rowLevelPermissionDataSet.permissionPolicy":
    "It narrows what readers of the data set see.",
  "aws:resiliencehub/resiliencyPolicy:ResiliencyPolicy policy": "Recovery times.",
  "aws:s3/filesAccessPoint:FilesAccessPoint rootDirectories.creationPermissions": "File mode of a directory.",
  "aws:s3/filesAccessPoint:FilesAccessPoint rootDirectories.creationPermissions.permissions":
    "File mode of a directory.",
  "aws:sagemaker/domain:Domain defaultUserSettings.sharingSettings": "Where shared notebooks are kept.",
  "aws:ses/receiptFilter:ReceiptFilter policy": "Whether mail from an address range is taken.",
  "aws:shield/protectionGroup:ProtectionGroup members": "Resources that are protected together.",
};
