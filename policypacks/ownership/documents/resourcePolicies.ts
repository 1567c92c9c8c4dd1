import type { Properties, StackResource, Value } from "../../../access/stack/resource.ts";

/** The types with a policy that says who may reach a resource, and the property that holds it. */
const properties: { readonly [property: string]: readonly string[] } = {
  accessPolicies: [
    ...["aws:elasticsearch/domain:Domain", "aws:elasticsearch/domainPolicy:DomainPolicy"],
    ...["aws:opensearch/domain:Domain", "aws:opensearch/domainPolicy:DomainPolicy"],
  ],
  accessPolicy: ["aws:cloudwatch/logDestinationPolicy:LogDestinationPolicy", "aws:glacier/vault:Vault"],
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
    "aws:apigateway/restApi:RestApi",
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
    "aws:kms/externalKey:ExternalKey",
    "aws:kms/key:Key",
    "aws:kms/keyPolicy:KeyPolicy",
    "aws:kms/replicaExternalKey:ReplicaExternalKey",
    "aws:kms/replicaKey:ReplicaKey",
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
    "aws:s3/bucket:Bucket",
    "aws:s3/bucketPolicy:BucketPolicy",
    "aws:s3/bucketV2:BucketV2",
    "aws:s3/filesFileSystemPolicy:FilesFileSystemPolicy",
    "aws:s3/vectorsVectorBucketPolicy:VectorsVectorBucketPolicy",
    "aws:s3control/accessGrantsInstanceResourcePolicy:AccessGrantsInstanceResourcePolicy",
    "aws:s3control/accessPointPolicy:AccessPointPolicy",
    "aws:s3control/bucketPolicy:BucketPolicy",
    "aws:s3control/objectLambdaAccessPointPolicy:ObjectLambdaAccessPointPolicy",
    "aws:schemas/registryPolicy:RegistryPolicy",
    "aws:secretsmanager/secret:Secret",
    "aws:secretsmanager/secretPolicy:SecretPolicy",
    "aws:ses/identityPolicy:IdentityPolicy",
    "aws:sesv2/emailIdentityPolicy:EmailIdentityPolicy",
    "aws:sns/topic:Topic",
    "aws:sns/topicPolicy:TopicPolicy",
    "aws:sqs/queue:Queue",
    "aws:sqs/queuePolicy:QueuePolicy",
    "aws:vpclattice/authPolicy:AuthPolicy",
    "aws:vpclattice/resourcePolicy:ResourcePolicy",
  ],
};

const propertyOf = new Map(
  Object.entries(properties).flatMap(([property, types]) => types.map((type) => [type, property] as const)),
);

/** Types that say in single properties what elsewhere is a policy: whom they let in, and what for. */
const written: { readonly [type: string]: (properties: Properties) => Value } = {
  "aws:cloudwatch/eventPermission:EventPermission": (given) =>
    allow(given.principal, given.action ?? "events:PutEvents"),
  "aws:kms/grant:Grant": (given) => allow(given.granteePrincipal, "kms:Decrypt"),
  "aws:lambda/layerVersionPermission:LayerVersionPermission": (given) =>
    allow(given.principal, given.action, { StringEquals: { "aws:PrincipalOrgID": given.organizationId } }),
  "aws:lambda/permission:Permission": (given) =>
    allow(given.principal, given.action, {
      ArnLike: { "aws:SourceArn": given.sourceArn },
      StringEquals: {
        "aws:PrincipalOrgID": given.principalOrgId,
        "aws:SourceAccount": given.sourceAccount,
        "lambda:EventSourceToken": given.eventSourceToken,
      },
    }),
};

/** The types of resource that say who may reach something. */
export const resourcePolicyTypes: readonly string[] = [...propertyOf.keys(), ...Object.keys(written)];

/** The properties of these types that say so. */
export const resourcePolicyProperties: readonly string[] = Object.keys(properties);

/** The property of a resource that says who may reach it, with the policy; nothing where it has none, which lets nobody in. */
export function resourcePolicyIn({
  type,
  properties: given,
}: StackResource): { readonly field: string; readonly document: Value } | undefined {
  const write = Object.hasOwn(written, type) ? written[type] : undefined;
  if (write !== undefined) return { field: "principal", document: write(given) };
  const property = propertyOf.get(type);
  const document = property === undefined ? undefined : given[property];
  return property === undefined || document === undefined || document === null || document === ""
    ? undefined
    : { field: property, document };
}

type Written = { readonly [operator: string]: { readonly [key: string]: Value | undefined } };

function allow(principal: Value | undefined, action: Value | undefined, conditions: Written = {}): Value {
  const compared = Object.entries(conditions).flatMap(([operator, keys]) => {
    const given = Object.entries(keys).flatMap(([key, value]) =>
      value === undefined || value === null ? [] : [[key, value] as const],
    );
    return given.length === 0 ? [] : [[operator, Object.fromEntries(given)] as const];
  });
  return {
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Principal: principalOf(principal ?? null),
        Action: action ?? null,
        Resource: "*",
        ...(compared.length > 0 && { Condition: Object.fromEntries(compared) }),
      },
    ],
  };
}

function principalOf(principal: Value): Value {
  if (typeof principal !== "string" || principal === "*") return principal;
  return principal.includes(".") && !principal.startsWith("arn:") ? { Service: principal } : { AWS: principal };
}
