import { regionalArn, type Scope } from "../scope.ts";
import { allow, type EntryOf, type Permission } from "./entry.ts";

const cacheUser =
  "IAM authentication also wants elasticache:Connect on the cache user: give it to the workload in a custom resource, on the ARN of that user.";

/** @see https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonelasticache.html */
export const cacheReplicationGroupEntry: EntryOf<"cache-replication-group"> = {
  kind: "cache-replication-group",
  awsService: "Amazon ElastiCache",
  permissions: ({ name, subnetGroup }, scope) => {
    const cache = (resource: string) => regionalArn(scope, "elasticache", resource);
    const group = cache(`replicationgroup:${name}`);
    // `default.<engine>` belongs to AWS; ElastiCache numbers the nodes of a group itself.
    const parameters = cache("parametergroup:default.*");
    const nodes = cache(`cluster:${name}-*`);
    const subnets = cache(`subnetgroup:${subnetGroup ?? "default"}`);
    return {
      provisioning: [
        allow(["elasticache:CreateReplicationGroup"], [group, nodes, parameters, subnets], withoutToken),
        allow(["elasticache:ModifyReplicationGroup"], [group, parameters], withoutToken),
        allow(
          [
            "elasticache:DecreaseReplicaCount",
            "elasticache:DeleteReplicationGroup",
            "elasticache:DescribeReplicationGroups",
            "elasticache:IncreaseReplicaCount",
          ],
          [group],
        ),
        allow(["elasticache:DescribeCacheClusters"], [nodes]),
        ...(subnetGroup === undefined ? [] : subnetGroupPermissions(scope, subnetGroup)),
        tagging([group]),
      ],
      workload: [allow(["elasticache:Connect"], [group])],
    };
  },
  notes: [
    "Nobody may set an AUTH token: it would be a password that provisioning knows. Use users and IAM authentication.",
    cacheUser,
    "Nobody may copy or export a snapshot.",
  ],
};

/** @see https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonelasticache.html */
export const serverlessCacheEntry: EntryOf<"serverless-cache"> = {
  kind: "serverless-cache",
  awsService: "Amazon ElastiCache",
  permissions: ({ name }, scope) => {
    const arn = regionalArn(scope, "elasticache", `serverlesscache:${name}`);
    return {
      provisioning: [
        allow(
          [
            "elasticache:CreateServerlessCache",
            "elasticache:DeleteServerlessCache",
            "elasticache:DescribeServerlessCaches",
            "elasticache:ModifyServerlessCache",
          ],
          [arn],
        ),
        tagging([arn]),
      ],
      workload: [allow(["elasticache:Connect"], [arn])],
    };
  },
  notes: [cacheUser],
};

const withoutToken = { BoolIfExists: { "elasticache:AuthTokenEnabled": ["false"] } };

function tagging(arns: readonly string[]): Permission {
  return allow(
    ["elasticache:AddTagsToResource", "elasticache:ListTagsForResource", "elasticache:RemoveTagsFromResource"],
    arns,
  );
}

function subnetGroupPermissions(scope: Scope, subnetGroup: string): readonly Permission[] {
  const arns = [regionalArn(scope, "elasticache", `subnetgroup:${subnetGroup}`)];
  return [
    allow(
      [
        "elasticache:CreateCacheSubnetGroup",
        "elasticache:DeleteCacheSubnetGroup",
        "elasticache:DescribeCacheSubnetGroups",
        "elasticache:ModifyCacheSubnetGroup",
      ],
      arns,
    ),
    tagging(arns),
  ];
}
