/** Types that hold a policy about who may reach something, by the property that holds it. Types that merely carry one are known to `access/stack/types`. */
const typesByProperty: { readonly [property: string]: readonly string[] } = {
  accessPolicies: ["aws:elasticsearch/domainPolicy:DomainPolicy", "aws:opensearch/domainPolicy:DomainPolicy"],
  accessPolicy: ["aws:cloudwatch/logDestinationPolicy:LogDestinationPolicy"],
  policyDocument: [
    "aws:amp/resourcePolicy:ResourcePolicy",
    "aws:cloudwatch/logResourcePolicy:LogResourcePolicy",
    "aws:codeartifact/domainPermissions:DomainPermissions",
    "aws:codeartifact/repositoryPermissionsPolicy:RepositoryPermissionsPolicy",
    "aws:xray/resourcePolicy:ResourcePolicy",
  ],
  resourcePolicy: [
    "aws:s3tables/tableBucketPolicy:TableBucketPolicy",
    "aws:s3tables/tablePolicy:TablePolicy",
    "aws:sagemaker/modelPackageGroupPolicy:ModelPackageGroupPolicy",
  ],
  policy: [
    "aws:acmpca/policy:Policy",
    "aws:apigateway/restApiPolicy:RestApiPolicy",
    "aws:backup/vaultPolicy:VaultPolicy",
    "aws:bedrock/agentcoreResourcePolicy:AgentcoreResourcePolicy",
    "aws:cloudwatch/eventBusPolicy:EventBusPolicy",
    "aws:codebuild/resourcePolicy:ResourcePolicy",
    "aws:dsql/clusterPolicy:ClusterPolicy",
    "aws:dynamodb/resourcePolicy:ResourcePolicy",
    "aws:ecr/registryPolicy:RegistryPolicy",
    "aws:ecr/repositoryPolicy:RepositoryPolicy",
    "aws:ecrpublic/repositoryPolicy:RepositoryPolicy",
    "aws:efs/fileSystemPolicy:FileSystemPolicy",
    "aws:glacier/vaultLock:VaultLock",
    "aws:glue/resourcePolicy:ResourcePolicy",
    "aws:kinesis/resourcePolicy:ResourcePolicy",
    "aws:kms/keyPolicy:KeyPolicy",
    "aws:lambda/resourcePolicy:ResourcePolicy",
    "aws:mediastore/containerPolicy:ContainerPolicy",
    "aws:msk/clusterPolicy:ClusterPolicy",
    "aws:networkfirewall/resourcePolicy:ResourcePolicy",
    "aws:oam/sinkPolicy:SinkPolicy",
    "aws:opensearchingest/resourcePolicy:ResourcePolicy",
    "aws:pinpoint/smsvoicev2ResourcePolicy:Smsvoicev2ResourcePolicy",
    "aws:redshift/resourcePolicy:ResourcePolicy",
    "aws:redshiftserverless/resourcePolicy:ResourcePolicy",
    "aws:s3/accessPoint:AccessPoint",
    "aws:s3/bucketPolicy:BucketPolicy",
    "aws:s3/filesFileSystemPolicy:FilesFileSystemPolicy",
    "aws:s3/vectorsVectorBucketPolicy:VectorsVectorBucketPolicy",
    "aws:s3control/accessGrantsInstanceResourcePolicy:AccessGrantsInstanceResourcePolicy",
    "aws:s3control/accessPointPolicy:AccessPointPolicy",
    "aws:s3control/bucketPolicy:BucketPolicy",
    "aws:s3control/objectLambdaAccessPointPolicy:ObjectLambdaAccessPointPolicy",
    "aws:schemas/registryPolicy:RegistryPolicy",
    "aws:secretsmanager/secretPolicy:SecretPolicy",
    "aws:ses/identityPolicy:IdentityPolicy",
    "aws:sesv2/emailIdentityPolicy:EmailIdentityPolicy",
    "aws:sns/topic:Topic",
    "aws:sns/topicPolicy:TopicPolicy",
    "aws:sqs/queuePolicy:QueuePolicy",
    "aws:vpclattice/authPolicy:AuthPolicy",
    "aws:vpclattice/resourcePolicy:ResourcePolicy",
  ],
};

const propertyByType = new Map(
  Object.entries(typesByProperty).flatMap(([property, types]) => types.map((type) => [type, property] as const)),
);

/** Types whose whole point is such a policy. */
export const policyTypes: readonly string[] = [...propertyByType.keys()];

/** The property of such a type that holds the policy. */
export function policyProperty(type: string): string | undefined {
  return propertyByType.get(type);
}
