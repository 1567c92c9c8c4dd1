import type { ResourceKind } from "../../../resources/index.ts";

/** What stands before the name in the last part of the ARNs of a kind, by AWS service. */
export interface ArnForm {
  readonly awsService: string;
  readonly before: readonly string[];
}

/**
 * How the ARNs of each kind begin, the resource's own and those of what belongs to it. Absent: no ARN holds the name.
 *
 * @see https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 */
export const arnForms: { readonly [K in ResourceKind]?: ArnForm } = {
  "aurora-cluster": { awsService: "rds", before: ["cluster:"] },
  "auto-scaling-group": { awsService: "autoscaling", before: ["autoScalingGroup:*:autoScalingGroupName/"] },
  bucket: { awsService: "s3", before: [""] },
  "cache-replication-group": { awsService: "elasticache", before: ["replicationgroup:"] },
  "cloudfront-distribution": { awsService: "cloudfront", before: ["distribution/"] },
  "cloudfront-function": { awsService: "cloudfront", before: ["function/"] },
  "config-parameter": { awsService: "ssm", before: ["parameter"] },
  "db-instance": { awsService: "rds", before: ["db:"] },
  // Whoever changes a zone changes every name in it.
  "dns-record": { awsService: "route53", before: ["hostedzone/"] },
  "dynamodb-table": { awsService: "dynamodb", before: ["table/"] },
  "ecr-repository": { awsService: "ecr", before: ["repository/"] },
  "ecs-cluster": { awsService: "ecs", before: ["cluster/"] },
  "ecs-service": { awsService: "ecs", before: ["service/", "service-deployment/", "task-set/"] },
  "ecs-task-definition": { awsService: "ecs", before: ["task-definition/"] },
  "eks-cluster": {
    awsService: "eks",
    before: ["cluster/", "nodegroup/", "addon/", "fargateprofile/", "access-entry/"],
  },
  "event-bus": { awsService: "events", before: ["event-bus/", "rule/"] },
  "event-rule": { awsService: "events", before: ["rule/"] },
  "hosted-zone": { awsService: "route53", before: ["hostedzone/"] },
  "http-api": { awsService: "apigateway", before: ["/apis/"] },
  "kms-key": { awsService: "kms", before: ["key/"] },
  "lambda-function": { awsService: "lambda", before: ["function:"] },
  "lambda-layer": { awsService: "lambda", before: ["layer:"] },
  "launch-template": { awsService: "ec2", before: ["launch-template/"] },
  listeners: { awsService: "elasticloadbalancing", before: ["listener/app/", "listener-rule/app/"] },
  "load-balancer": { awsService: "elasticloadbalancing", before: ["loadbalancer/app/"] },
  "log-group": { awsService: "logs", before: ["log-group:"] },
  queue: { awsService: "sqs", before: [""] },
  "rest-api": { awsService: "apigateway", before: ["/restapis/"] },
  schedule: { awsService: "scheduler", before: ["schedule/"] },
  "schedule-group": { awsService: "scheduler", before: ["schedule-group/", "schedule/"] },
  secret: { awsService: "secretsmanager", before: ["secret:"] },
  "secret-parameter": { awsService: "ssm", before: ["parameter"] },
  "serverless-cache": { awsService: "elasticache", before: ["serverlesscache:"] },
  "service-role": {
    awsService: "iam",
    before: ["role/keyholder/{service}/workload/", "instance-profile/keyholder/{service}/workload/"],
  },
  "state-machine": { awsService: "states", before: ["stateMachine:", "execution:", "express:"] },
  "target-group": { awsService: "elasticloadbalancing", before: ["targetgroup/"] },
  topic: { awsService: "sns", before: [""] },
  vpc: { awsService: "ec2", before: ["vpc/"] },
  "xray-group": { awsService: "xray", before: ["group/"] },
};
