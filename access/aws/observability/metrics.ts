import { own, type ServiceResource } from "../../../model/index.ts";
import { fill, type Scope } from "../scope.ts";

/** One line of a dashboard graph: namespace, metric, then dimension names and values. */
export type Metric = readonly [namespace: string, metric: string, ...dimensions: string[]];

type MetricsOf = {
  readonly [K in ServiceResource["kind"]]?: (
    resource: Extract<ServiceResource, { readonly kind: K }>,
  ) => readonly Metric[];
};

/** The metrics by which one sees whether a resource is well. A kind that is absent here has no metric of its own. */
const metricsByKind: MetricsOf = {
  "aurora-cluster": ({ name }) =>
    one("AWS/RDS", ["CPUUtilization", "DatabaseConnections"], "DBClusterIdentifier", name),
  "auto-scaling-group": ({ name }) => one("AWS/EC2", ["CPUUtilization"], "AutoScalingGroupName", name),
  bucket: ({ name }) => [["AWS/S3", "NumberOfObjects", "BucketName", name, "StorageType", "AllStorageTypes"]],
  "db-instance": ({ name }) => one("AWS/RDS", ["CPUUtilization", "FreeStorageSpace"], "DBInstanceIdentifier", name),
  "dynamodb-table": ({ name }) => one("AWS/DynamoDB", ["ThrottledRequests", "SystemErrors"], "TableName", name),
  "ecs-service": ({ cluster, name }) => [
    ["AWS/ECS", "CPUUtilization", "ClusterName", cluster, "ServiceName", name],
    ["AWS/ECS", "MemoryUtilization", "ClusterName", cluster, "ServiceName", name],
  ],
  "event-rule": ({ name }) => one("AWS/Events", ["FailedInvocations"], "RuleName", name),
  "lambda-function": ({ name }) => one("AWS/Lambda", ["Errors", "Throttles", "Duration"], "FunctionName", name),
  queue: ({ name }) =>
    one("AWS/SQS", ["ApproximateAgeOfOldestMessage", "ApproximateNumberOfMessagesVisible"], "QueueName", name),
  topic: ({ name }) => one("AWS/SNS", ["NumberOfNotificationsFailed"], "TopicName", name),
};

function one(namespace: string, metrics: readonly string[], dimension: string, value: string): readonly Metric[] {
  return metrics.map((metric) => [namespace, metric, dimension, value]);
}

/** The metrics of a resource in a scope. */
export function metricsOf(resource: ServiceResource, scope: Scope): readonly Metric[] {
  const metrics = own(metricsByKind, resource.kind) as ((resource: ServiceResource) => readonly Metric[]) | undefined;
  return (metrics?.(resource) ?? []).map((metric) => metric.map((part) => fill(scope, part)) as unknown as Metric);
}
