import type { ResourceKind, ServiceResource } from "../../../model/index.ts";
import type { Scope } from "../scope.ts";
import { certificateEntry } from "./acm.ts";
import { httpApiEntry, restApiEntry } from "./apiGateway.ts";
import { auroraClusterEntry } from "./aurora.ts";
import { autoScalingGroupEntry, launchTemplateEntry } from "./autoScaling.ts";
import { cloudFrontDistributionEntry, cloudFrontFunctionEntry } from "./cloudFront.ts";
import { customEntry } from "./custom.ts";
import { dynamoDbTableEntry } from "./dynamoDb.ts";
import { ecrRepositoryEntry } from "./ecr.ts";
import { ecsClusterEntry, ecsServiceEntry, ecsTaskDefinitionEntry } from "./ecs.ts";
import { eksClusterEntry } from "./eks.ts";
import { cacheReplicationGroupEntry, serverlessCacheEntry } from "./elastiCache.ts";
import type { CatalogueEntry, EntryOf, PermissionsByCapability } from "./entry.ts";
import { eventBusEntry, eventRuleEntry } from "./eventBridge.ts";
import { serviceRoleEntry } from "./iam.ts";
import { kmsKeyEntry } from "./kms.ts";
import { eventSourceMappingEntry, lambdaFunctionEntry, lambdaLayerEntry } from "./lambda.ts";
import { listenersEntry, loadBalancerEntry, targetGroupEntry } from "./loadBalancing.ts";
import { logGroupEntry } from "./logs.ts";
import { metricNamespaceEntry } from "./metricNamespace.ts";
import { dbInstanceEntry } from "./rds.ts";
import { dnsRecordEntry, hostedZoneEntry } from "./route53.ts";
import { bucketEntry } from "./s3.ts";
import { scheduleEntry, scheduleGroupEntry } from "./scheduler.ts";
import { secretEntry } from "./secretsManager.ts";
import { securityGroupsEntry } from "./securityGroups.ts";
import { topicEntry } from "./sns.ts";
import { queueEntry } from "./sqs.ts";
import { configParameterEntry, secretParameterEntry } from "./ssm.ts";
import { stateMachineEntry } from "./stepFunctions.ts";
import { vpcEntry } from "./vpc.ts";
import { xRayGroupEntry } from "./xRay.ts";

/** Every kind of resource and what each duty may do on it. A kind without an entry does not compile. */
export const catalogue: { readonly [K in ResourceKind]: EntryOf<K> } = {
  "aurora-cluster": auroraClusterEntry,
  "auto-scaling-group": autoScalingGroupEntry,
  bucket: bucketEntry,
  "cache-replication-group": cacheReplicationGroupEntry,
  certificate: certificateEntry,
  "cloudfront-distribution": cloudFrontDistributionEntry,
  "cloudfront-function": cloudFrontFunctionEntry,
  "config-parameter": configParameterEntry,
  custom: customEntry,
  "db-instance": dbInstanceEntry,
  "dns-record": dnsRecordEntry,
  "dynamodb-table": dynamoDbTableEntry,
  "ecr-repository": ecrRepositoryEntry,
  "ecs-cluster": ecsClusterEntry,
  "ecs-service": ecsServiceEntry,
  "ecs-task-definition": ecsTaskDefinitionEntry,
  "eks-cluster": eksClusterEntry,
  "event-bus": eventBusEntry,
  "event-rule": eventRuleEntry,
  "event-source-mapping": eventSourceMappingEntry,
  "hosted-zone": hostedZoneEntry,
  "http-api": httpApiEntry,
  "kms-key": kmsKeyEntry,
  "lambda-function": lambdaFunctionEntry,
  "lambda-layer": lambdaLayerEntry,
  "launch-template": launchTemplateEntry,
  listeners: listenersEntry,
  "load-balancer": loadBalancerEntry,
  "log-group": logGroupEntry,
  "metric-namespace": metricNamespaceEntry,
  queue: queueEntry,
  "rest-api": restApiEntry,
  schedule: scheduleEntry,
  "schedule-group": scheduleGroupEntry,
  secret: secretEntry,
  "secret-parameter": secretParameterEntry,
  "security-groups": securityGroupsEntry,
  "serverless-cache": serverlessCacheEntry,
  "service-role": serviceRoleEntry,
  "state-machine": stateMachineEntry,
  "target-group": targetGroupEntry,
  topic: topicEntry,
  vpc: vpcEntry,
  "xray-group": xRayGroupEntry,
};

/** What each duty may do on this resource in this scope; nothing for a kind that is not in the catalogue. */
export function resourcePermissions(resource: ServiceResource, scope: Scope): PermissionsByCapability {
  if (!Object.hasOwn(catalogue, resource.kind)) return {};
  const entry = catalogue[resource.kind] as CatalogueEntry;
  return entry.permissions(resource, scope);
}
