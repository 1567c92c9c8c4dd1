import * as model from "../../../model/index.ts";
import type { ResourceKind, ServiceResource } from "../../../model/index.ts";
import type { Scope } from "../scope.ts";

/** The scope in which the samples are looked at. */
export const sampleScope: Scope = {
  service: "shop",
  environment: "production",
  account: "111122223333",
  partition: "aws",
  region: "eu-central-1",
};

const name = "shop-{environment}-api";
const ids = (production: string) => ({ name: "shop", ids: { production } });

type SamplesOf<K extends ResourceKind> = readonly [
  Extract<ServiceResource, { readonly kind: K }>,
  ...Extract<ServiceResource, { readonly kind: K }>[],
];

/** One resource of each kind, and one more for each choice that changes what may be done. A kind without a sample does not compile. */
export const samples: { readonly [K in ResourceKind]: SamplesOf<K> } = {
  "aurora-cluster": [
    model.auroraCluster({ name, instances: [`${name}-1`] }),
    model.auroraCluster({ name, instances: [`${name}-1`], subnetGroup: name, parameterGroup: name }),
  ],
  "auto-scaling-group": [model.autoScalingGroup({ name })],
  bucket: [model.bucket({ name, holds: "data" }), model.bucket({ name: `${name}-site`, holds: "release" })],
  "cache-replication-group": [
    model.cacheReplicationGroup({ name }),
    model.cacheReplicationGroup({ name, subnetGroup: name }),
  ],
  certificate: [
    model.certificate({ name: "shop-{environment}.example.com" }),
    model.certificate({ name: "cdn-{environment}.example.com", region: "us-east-1" }),
  ],
  "cloudfront-distribution": [model.cloudFrontDistribution(ids("E2QWRUHAPOMQZL"))],
  "cloudfront-function": [model.cloudFrontFunction({ name })],
  "config-parameter": [model.configParameter({ name: "/config/shop/{environment}/log-level" })],
  custom: [
    model.customResource({
      description: "Blue and green on hosts of our own.",
      arns: ["arn:{partition}:codedeploy:{region}:{account}:deploymentgroup:shop/{environment}"],
      actions: {
        deploy: ["codedeploy:CreateDeployment"],
        provisioning: ["codedeploy:UpdateDeploymentGroup"],
        workload: ["codedeploy:GetDeploymentGroup"],
      },
    }),
  ],
  "db-instance": [
    model.dbInstance({ name }),
    model.dbInstance({ name: `${name}-2`, subnetGroup: name, parameterGroup: name }),
  ],
  "dns-record": [model.dnsRecord({ name: "Shop-{environment}.example.com.", zoneId: "Z148QEXAMPLE8V" })],
  "dynamodb-table": [model.dynamoDbTable({ name })],
  "ecr-repository": [model.ecrRepository({ name: "shop/{environment}" })],
  "ecs-cluster": [model.ecsCluster({ name })],
  "ecs-service": [model.ecsService({ name, cluster: "shop-{environment}", taskFamily: name })],
  "ecs-task-definition": [model.ecsTaskDefinition({ name: `${name}-nightly` })],
  "eks-cluster": [model.eksCluster({ name })],
  "event-bus": [model.eventBus({ name })],
  "event-rule": [model.eventRule({ name }), model.eventRule({ name, bus: "shop-{environment}" })],
  "event-source-mapping": [model.eventSourceMapping({ name })],
  "hosted-zone": [model.hostedZone(ids("Z148QEXAMPLE8V"))],
  "http-api": [model.httpApi(ids("a1b2c3d4e5"))],
  "kms-key": [
    model.kmsKey(ids("1234abcd-12ab-34cd-56ef-1234567890ab")),
    model.kmsKey({
      ...ids("1234abcd-12ab-34cd-56ef-1234567890ab"),
      encryptsSecrets: ["shop/{environment}/token"],
      encryptsParameters: ["/secret/shop/{environment}/token"],
    }),
  ],
  "lambda-function": [
    model.lambdaFunction({ name }),
    model.lambdaFunction({ name: `${name}-2`, invokedBy: ["apigateway.amazonaws.com"] }),
  ],
  "lambda-layer": [model.lambdaLayer({ name })],
  "launch-template": [model.launchTemplate(ids("lt-0abcd290751193123"))],
  listeners: [model.listeners({ name })],
  "load-balancer": [model.loadBalancer({ name })],
  "log-group": [model.logGroup({ name: "/ecs/shop-{environment}" })],
  "metric-namespace": [model.metricNamespace({ name: "Shop/{environment}" })],
  queue: [model.queue({ name })],
  "rest-api": [model.restApi(ids("a1b2c3d4e5"))],
  schedule: [model.schedule({ name }), model.schedule({ name, group: "shop-{environment}" })],
  "schedule-group": [model.scheduleGroup({ name: "shop-{environment}" })],
  secret: [
    model.secret({ name: "shop/{environment}/token" }),
    model.secret({ name: "shop/{environment}/database", rotationFunction: "shop-{environment}-rotate" }),
  ],
  "secret-parameter": [model.secretParameter({ name: "/secret/shop/{environment}/token" })],
  "security-groups": [model.securityGroups({ name: "shop", vpcIds: { production: "vpc-0f0e0d0c" } })],
  "serverless-cache": [model.serverlessCache({ name })],
  "service-role": [
    model.serviceRole({ name, passedTo: "lambda.amazonaws.com" }),
    model.serviceRole({ name: "shop-{environment}-task", passedTo: "ecs-tasks.amazonaws.com" }),
    model.serviceRole({ name: "shop-{environment}-host", passedTo: "ec2.amazonaws.com" }),
  ],
  "state-machine": [model.stateMachine({ name })],
  "target-group": [model.targetGroup({ name })],
  topic: [model.topic({ name })],
  vpc: [model.vpc(ids("vpc-0f0e0d0c"))],
  "xray-group": [model.xRayGroup({ name })],
};
