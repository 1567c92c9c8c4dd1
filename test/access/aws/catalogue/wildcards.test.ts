import { sampleGrants } from "./support/grants.ts";

describe("wildcards in ARNs", () => {
  it("stand where the declaration cannot know the text, for the reason that is given here", () => {
    const wild = sampleGrants
      .flatMap(({ resources }) => resources)
      .filter((resource) => resource !== "*" && /[*?]/.test(resource))
      .map((resource) => resource.replace(/^arn:aws:([a-z0-9-]+):[^:]*:\d*:/, "$1 ").replace(/shop[\w./-]*/g, "…"));

    expect([...new Set(wild)].sort()).toEqual(Object.keys(wildcards).sort());
  });
});

/** `…` is a declared name. */
const wildcards = {
  "acm certificate/*": "AWS makes up the id; only public facts are read",
  "apigateway /apis/a1b2c3d4e5/*": "parts of the one API",
  "apigateway /apis/a1b2c3d4e5/authorizers*": "parts of the one API",
  "apigateway /apis/a1b2c3d4e5/integrations*": "parts of the one API",
  "apigateway /apis/a1b2c3d4e5/routes*": "parts of the one API",
  "apigateway /apis/a1b2c3d4e5/stages/*": "parts of the one API",
  "apigateway /restapis/a1b2c3d4e5/*": "parts of the one API",
  "apigateway /restapis/a1b2c3d4e5/authorizers*": "parts of the one API",
  "apigateway /restapis/a1b2c3d4e5/gatewayresponses/*": "parts of the one API",
  "apigateway /restapis/a1b2c3d4e5/resources*": "parts of the one API",
  "apigateway /restapis/a1b2c3d4e5/stages/*": "parts of the one API",
  "autoscaling autoScalingGroup:*:autoScalingGroupName/…": "AWS puts an id before the name",
  "cloudwatch alarm:…*": "monitoring names alarms after the service",
  "dynamodb table/…*": "indexes and the stream of the one table",
  "ec2 route-table/*": "AWS makes up the id; the VPC narrows",
  "ec2 security-group/*": "AWS makes up the id; tags narrow",
  "ec2 subnet/*": "AWS makes up the id; the VPC narrows",
  "ecs service-deployment/…*": "AWS appends the id of the deployment",
  "ecs task-definition/…:*": "AWS counts revisions",
  "ecs task/…*": "AWS appends the id of the task; the cluster narrows",
  "eks addon/…*/*": "AWS appends an id",
  "eks nodegroup/…*/*": "AWS appends an id",
  "elasticache cluster:…*": "AWS numbers the nodes",
  "elasticache parametergroup:default.*": "groups that belong to AWS",
  "elasticloadbalancing listener-rule/app/…*/*/*": "AWS appends ids",
  "elasticloadbalancing listener/app/…*/*": "AWS appends ids",
  "elasticloadbalancing loadbalancer/app/…*": "AWS appends an id",
  "elasticloadbalancing targetgroup/…*": "AWS appends an id",
  "iam role/keyholder/…*": "a task definition does not know which workload roles of its service it runs as",
  "lambda event-source-mapping:*": "AWS makes up the id; the function narrows",
  "lambda function:…:*": "versions and aliases of the one function",
  "lambda layer:…:*": "AWS counts versions",
  "logs log-group:/aws/lambda/…:*": "streams of the one group",
  "logs log-group:/ecs/…:*": "streams of the one group",
  "rds cluster-pg:default.*": "groups that belong to AWS",
  "rds og:default:*": "groups that belong to AWS",
  "rds pg:default.*": "groups that belong to AWS",
  "route53 change/*": "AWS numbers changes",
  "s3 …*": "objects of the one bucket",
  "secretsmanager secret:rds!cluster-*": "RDS names the secret",
  "secretsmanager secret:rds!db-*": "RDS names the secret",
  "secretsmanager secret:…??????": "AWS appends six characters",
  "states execution:…:*": "executions of the one state machine",
  "xray group/…*": "AWS appends an id",
};
