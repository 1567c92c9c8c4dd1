import type { Certificate } from "./acm.ts";
import type { HttpApi, RestApi } from "./apiGateway.ts";
import type { CloudFrontDistribution, CloudFrontFunction } from "./cloudFront.ts";
import type { MetricNamespace } from "./cloudWatch.ts";
import type { CustomResource } from "./custom.ts";
import type { DynamoDbTable } from "./dynamoDb.ts";
import type { AutoScalingGroup, LaunchTemplate, SecurityGroups } from "./ec2.ts";
import type { EcrRepository } from "./ecr.ts";
import type { EcsCluster, EcsService, EcsTaskDefinition } from "./ecs.ts";
import type { EksCluster } from "./eks.ts";
import type { CacheReplicationGroup, ServerlessCache } from "./elastiCache.ts";
import type { EventBus, EventRule, Schedule, ScheduleGroup } from "./eventBridge.ts";
import type { ServiceRole } from "./iam.ts";
import type { KmsKey } from "./kms.ts";
import type { EventSourceMapping, LambdaFunction, LambdaLayer } from "./lambda.ts";
import type { Listeners, LoadBalancer, TargetGroup } from "./loadBalancing.ts";
import type { LogGroup } from "./logs.ts";
import type { AuroraCluster, DbInstance } from "./rds.ts";
import type { DnsRecord, HostedZone } from "./route53.ts";
import type { Bucket } from "./s3.ts";
import type { Secret } from "./secretsManager.ts";
import type { Topic } from "./sns.ts";
import type { Queue } from "./sqs.ts";
import type { ConfigParameter, SecretParameter } from "./ssm.ts";
import type { StateMachine } from "./stepFunctions.ts";
import type { Vpc } from "./vpc.ts";
import type { XRayGroup } from "./xRay.ts";

export { type Certificate, certificate } from "./acm.ts";
export { type HttpApi, type RestApi, httpApi, restApi } from "./apiGateway.ts";
export {
  type CloudFrontDistribution,
  type CloudFrontFunction,
  cloudFrontDistribution,
  cloudFrontFunction,
} from "./cloudFront.ts";
export { type MetricNamespace, metricNamespace } from "./cloudWatch.ts";
export { type CustomResource, customResource } from "./custom.ts";
export { type DynamoDbTable, dynamoDbTable } from "./dynamoDb.ts";
export {
  type AutoScalingGroup,
  type LaunchTemplate,
  type SecurityGroups,
  autoScalingGroup,
  launchTemplate,
  securityGroups,
} from "./ec2.ts";
export { type EcrRepository, ecrRepository } from "./ecr.ts";
export {
  type EcsCluster,
  type EcsService,
  type EcsTaskDefinition,
  ecsCluster,
  ecsService,
  ecsTaskDefinition,
} from "./ecs.ts";
export { type EksCluster, eksCluster } from "./eks.ts";
export {
  type CacheReplicationGroup,
  type ServerlessCache,
  cacheReplicationGroup,
  serverlessCache,
} from "./elastiCache.ts";
export {
  type EventBus,
  type EventRule,
  type Schedule,
  type ScheduleGroup,
  eventBus,
  eventRule,
  schedule,
  scheduleGroup,
} from "./eventBridge.ts";
export { type ServiceRole, serviceRole } from "./iam.ts";
export { type KmsKey, kmsKey } from "./kms.ts";
export {
  type EventSourceMapping,
  type LambdaFunction,
  type LambdaLayer,
  eventSourceMapping,
  lambdaFunction,
  lambdaLayer,
} from "./lambda.ts";
export {
  type Listeners,
  type LoadBalancer,
  type TargetGroup,
  listeners,
  loadBalancer,
  targetGroup,
} from "./loadBalancing.ts";
export { type LogGroup, logGroup } from "./logs.ts";
export { type AuroraCluster, type DbInstance, auroraCluster, dbInstance } from "./rds.ts";
export { type DnsRecord, type HostedZone, dnsRecord, hostedZone } from "./route53.ts";
export { type Bucket, bucket } from "./s3.ts";
export { type Secret, secret } from "./secretsManager.ts";
export { type Topic, topic } from "./sns.ts";
export { type Queue, queue } from "./sqs.ts";
export { type ConfigParameter, type SecretParameter, configParameter, secretParameter } from "./ssm.ts";
export { type StateMachine, stateMachine } from "./stepFunctions.ts";
export { type Vpc, vpc } from "./vpc.ts";
export { type XRayGroup, xRayGroup } from "./xRay.ts";
export type { IdentifiedByAws, IdsByEnvironment } from "./resource.ts";

/** An AWS resource of a service, made by one of the constructors in this folder. */
export type ServiceResource =
  | AuroraCluster
  | AutoScalingGroup
  | Bucket
  | CacheReplicationGroup
  | Certificate
  | CloudFrontDistribution
  | CloudFrontFunction
  | ConfigParameter
  | CustomResource
  | DbInstance
  | DnsRecord
  | DynamoDbTable
  | EcrRepository
  | EcsCluster
  | EcsService
  | EcsTaskDefinition
  | EksCluster
  | EventBus
  | EventRule
  | EventSourceMapping
  | HostedZone
  | HttpApi
  | KmsKey
  | LambdaFunction
  | LambdaLayer
  | LaunchTemplate
  | Listeners
  | LoadBalancer
  | LogGroup
  | MetricNamespace
  | Queue
  | RestApi
  | Schedule
  | ScheduleGroup
  | Secret
  | SecretParameter
  | SecurityGroups
  | ServerlessCache
  | ServiceRole
  | StateMachine
  | TargetGroup
  | Topic
  | Vpc
  | XRayGroup;

export type ResourceKind = ServiceResource["kind"];
