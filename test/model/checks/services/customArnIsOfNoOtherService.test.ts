import type { ServiceResource } from "../../../../model/index.ts";
import { customArnIsOfNoOtherService } from "../../../../model/checks/services/customArnIsOfNoOtherService.ts";
import { describeCheck, type SmallOwnership } from "../../../support/checkCases.ts";

const fix = "Leave it to the service that owns it, or name another resource.";

describeCheck(customArnIsOfNoOtherService, {
  passes: [
    {
      it: "accepts ARNs of the service's own resources",
      change: (ownership) => {
        ownership.services.shop.resources.push(
          custom("arn:{partition}:lambda:{region}:{account}:function:shop-{environment}-api"),
        );
      },
    },
    {
      it: "accepts names that only begin alike, another kind of one name, and another region",
      change: (ownership) => {
        ownership.environments.west = { ...ownership.environments.production, region: "eu-west-1" };
        billing(ownership, [
          custom("arn:{partition}:lambda:{region}:{account}:function:shop-production-api-2"),
          custom("arn:{partition}:lambda:{region}:{account}:layer:shop-production-api"),
          custom("arn:{partition}:s3:::acorn-shop-production-site-2/*"),
          custom("arn:{partition}:secretsmanager:{region}:{account}:secret:shop/production/token-two"),
          custom("arn:{partition}:lambda:eu-west-1:{account}:function:shop-production-api"),
        ]);
      },
    },
    {
      it: "leaves what is no ARN, and two custom resources of one ARN, to their own checks",
      change: (ownership) => {
        ownership.services.shop.resources.push(custom("arn:{partition}:aoss:{region}:{account}:collection/x"));
        billing(ownership, [custom("arn:{partition}:aoss:{region}:{account}:collection/x"), custom("function:x")]);
      },
    },
  ],
  fails: [
    {
      it: "finds the resource itself",
      spoil: (ownership) => {
        billing(ownership, [custom("arn:{partition}:lambda:{region}:{account}:function:shop-{environment}-api")]);
      },
      problems: [
        `services.billing.resources[0].arns[0]: "arn:aws:lambda:eu-central-1:111122223333:function:shop-production-api" in production reaches services.shop.resources[0] in production. ${fix}`,
      ],
    },
    {
      it: "finds what is inside it",
      spoil: (ownership) => {
        billing(ownership, [
          custom("arn:{partition}:lambda:{region}:{account}:function:shop-production-api:live"),
          custom("arn:{partition}:s3:::acorn-shop-production-site/index.html"),
          custom("arn:{partition}:s3:::acorn-shop-production-site/*"),
        ]);
      },
      problems: [
        `services.billing.resources[0].arns[0]: "arn:aws:lambda:eu-central-1:111122223333:function:shop-production-api:live" in production reaches services.shop.resources[0] in production. ${fix}`,
        `services.billing.resources[1].arns[0]: "arn:aws:s3:::acorn-shop-production-site/index.html" in production reaches services.shop.resources[1] in production. ${fix}`,
        `services.billing.resources[2].arns[0]: "arn:aws:s3:::acorn-shop-production-site/*" in production reaches services.shop.resources[1] in production. ${fix}`,
      ],
    },
    {
      it: "finds a wildcard that covers it",
      spoil: (ownership) => {
        billing(ownership, [custom("arn:{partition}:secretsmanager:{region}:{account}:secret:shop/*")]);
      },
      problems: [
        `services.billing.resources[0].arns[0]: "arn:aws:secretsmanager:eu-central-1:111122223333:secret:shop/*" in production reaches services.shop.resources[2] in production. ${fix}`,
      ],
    },
    {
      it: "finds a secret with the characters that AWS appends, and a role below its service's path",
      spoil: (ownership) => {
        billing(ownership, [
          custom("arn:{partition}:secretsmanager:{region}:{account}:secret:shop/production/token-AbC123"),
          custom("arn:{partition}:iam::{account}:role/keyholder/shop/workload/shop-production-api"),
        ]);
      },
      problems: [
        `services.billing.resources[0].arns[0]: "arn:aws:secretsmanager:eu-central-1:111122223333:secret:shop/production/token-AbC123" in production reaches services.shop.resources[2] in production. ${fix}`,
        `services.billing.resources[1].arns[0]: "arn:aws:iam::111122223333:role/keyholder/shop/workload/shop-production-api" in production reaches services.shop.resources[3] in production. ${fix}`,
      ],
    },
    {
      it: "finds ids and names that are relative to others",
      spoil: (ownership) => {
        ownership.services.shop.resources = [
          { kind: "kms-key", name: "data", ids: { production: "k-1" } },
          { kind: "ecs-service", name: "web", cluster: "core-{environment}", taskFamily: "shop" },
          { kind: "event-rule", name: "paid", bus: "orders" },
          { kind: "schedule", name: "nightly" },
          { kind: "http-api", name: "public", ids: { production: "a1b2" } },
          { kind: "auto-scaling-group", name: "hosts" },
          { kind: "aurora-cluster", name: "shop", instances: ["shop-1"] },
          { kind: "config-parameter", name: "/config/shop/level" },
        ];
        billing(ownership, [
          custom("arn:{partition}:kms:{region}:{account}:key/k-1"),
          custom("arn:{partition}:ecs:{region}:{account}:service/core-production/*"),
          custom("arn:{partition}:events:{region}:{account}:rule/orders/paid"),
          custom("arn:{partition}:scheduler:{region}:{account}:schedule/default/nightly"),
          custom("arn:{partition}:apigateway:{region}::/apis/a1b2/routes"),
          custom("arn:{partition}:autoscaling:{region}:{account}:autoScalingGroup:0-1:autoScalingGroupName/hosts"),
          custom("arn:{partition}:rds:{region}:{account}:db:shop-1"),
          custom("arn:{partition}:ssm:{region}:{account}:parameter/config/shop/*"),
        ]);
      },
      problems: [
        "arn:aws:kms:eu-central-1:111122223333:key/k-1",
        "arn:aws:ecs:eu-central-1:111122223333:service/core-production/*",
        "arn:aws:events:eu-central-1:111122223333:rule/orders/paid",
        "arn:aws:scheduler:eu-central-1:111122223333:schedule/default/nightly",
        "arn:aws:apigateway:eu-central-1::/apis/a1b2/routes",
        "arn:aws:autoscaling:eu-central-1:111122223333:autoScalingGroup:0-1:autoScalingGroupName/hosts",
        "arn:aws:rds:eu-central-1:111122223333:db:shop-1",
        "arn:aws:ssm:eu-central-1:111122223333:parameter/config/shop/*",
      ].map(
        (arn, at) =>
          `services.billing.resources[${at}].arns[0]: "${arn}" in production reaches services.shop.resources[${at}] in production. ${fix}`,
      ),
    },
  ],
});

type MutableResource = SmallOwnership["services"]["shop"]["resources"][0];

function billing(ownership: SmallOwnership, resources: MutableResource[]): void {
  ownership.services.billing = { ...ownership.services.shop, resources };
}

function custom(arn: string): MutableResource {
  const resource: ServiceResource = {
    kind: "custom",
    description: "Anything.",
    arns: [arn],
    actions: { deploy: ["aoss:UpdateIndex"] },
  };
  return structuredClone(resource) as MutableResource;
}
