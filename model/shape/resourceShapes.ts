import { customCapabilities } from "../resources/custom.ts";
import type { ResourceKind, ServiceResource } from "../resources/index.ts";
import {
  checked,
  choice,
  type Fields,
  list,
  nonEmptyList,
  optional,
  record,
  some,
  text,
  variantWithCheckedKind,
} from "./shape.ts";

const named = { name: text };
const identifiedByAws = { name: text, ids: record(text) };

/** The fields of every kind of resource: a kind that is not here, or has other fields, does not compile. */
export const resourceFields: {
  readonly [K in ResourceKind]: Fields<Omit<Extract<ServiceResource, { readonly kind: K }>, "kind">>;
} = {
  "aurora-cluster": { name: text, instances: list(text), subnetGroup: optional(text), parameterGroup: optional(text) },
  "auto-scaling-group": named,
  bucket: { name: text, holds: choice("data", "release") },
  "cache-replication-group": { name: text, subnetGroup: optional(text) },
  certificate: { name: text, region: optional(text) },
  "cloudfront-distribution": identifiedByAws,
  "cloudfront-function": named,
  "config-parameter": { name: checked() },
  custom: { description: text, arns: nonEmptyList(text), actions: some(customCapabilities, list(text)) },
  "db-instance": { name: text, subnetGroup: optional(text), parameterGroup: optional(text) },
  "dns-record": { name: text, zoneId: text },
  "dynamodb-table": named,
  "ecr-repository": named,
  "ecs-cluster": named,
  "ecs-service": { name: text, cluster: text, taskFamily: text },
  "ecs-task-definition": named,
  "eks-cluster": named,
  "event-bus": named,
  "event-rule": { name: text, bus: optional(text) },
  "event-source-mapping": named,
  "hosted-zone": identifiedByAws,
  "http-api": identifiedByAws,
  "kms-key": { ...identifiedByAws, encryptsSecrets: optional(list(text)), encryptsParameters: optional(list(text)) },
  "lambda-function": { name: text, invokedBy: optional(list(text)) },
  "lambda-layer": named,
  "launch-template": identifiedByAws,
  listeners: named,
  "load-balancer": named,
  "log-group": named,
  "metric-namespace": named,
  queue: named,
  "rest-api": identifiedByAws,
  schedule: { name: text, group: optional(text) },
  "schedule-group": named,
  secret: { name: text, rotationFunction: optional(text) },
  "secret-parameter": { name: checked() },
  "security-groups": { name: text, vpcIds: record(text) },
  "serverless-cache": named,
  "service-role": { name: text, passedTo: text },
  "state-machine": named,
  "target-group": named,
  topic: named,
  vpc: identifiedByAws,
  "xray-group": named,
};

/** A kind that is not known is left to the check `resource-kind-is-known`. */
export const resourceShape = variantWithCheckedKind<ServiceResource>(resourceFields);
