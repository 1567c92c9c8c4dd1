import { regionalArn, type Scope } from "../scope.ts";
import { allow, allowUnscoped, type EntryOf, inRegion, type Permission } from "./entry.ts";

// AWS appends ids to the name: of the load balancer or target group, then of the listener, then of the rule.

/** @see https://docs.aws.amazon.com/service-authorization/latest/reference/list_awselasticloadbalancingv2.html */
export const loadBalancerEntry: EntryOf<"load-balancer"> = {
  kind: "load-balancer",
  awsService: "Elastic Load Balancing",
  permissions: ({ name }, scope) => ({
    provisioning: [
      allow(
        [
          "elasticloadbalancing:CreateLoadBalancer",
          "elasticloadbalancing:DeleteLoadBalancer",
          "elasticloadbalancing:ModifyLoadBalancerAttributes",
          "elasticloadbalancing:SetSecurityGroups",
          "elasticloadbalancing:SetSubnets",
          ...tagging,
        ],
        [regionalArn(scope, "elasticloadbalancing", `loadbalancer/app/${name}/*`)],
      ),
      describe(scope, [
        "elasticloadbalancing:DescribeLoadBalancerAttributes",
        "elasticloadbalancing:DescribeLoadBalancers",
      ]),
    ],
  }),
  notes: ["The first load balancer of an account needs a service-linked role: make it where the account is set up."],
};

/** @see https://docs.aws.amazon.com/service-authorization/latest/reference/list_awselasticloadbalancingv2.html */
export const targetGroupEntry: EntryOf<"target-group"> = {
  kind: "target-group",
  awsService: "Elastic Load Balancing",
  permissions: ({ name }, scope) => ({
    provisioning: [
      allow(
        [
          "elasticloadbalancing:CreateTargetGroup",
          "elasticloadbalancing:DeleteTargetGroup",
          "elasticloadbalancing:DeregisterTargets",
          "elasticloadbalancing:ModifyTargetGroup",
          "elasticloadbalancing:ModifyTargetGroupAttributes",
          "elasticloadbalancing:RegisterTargets",
          ...tagging,
        ],
        [regionalArn(scope, "elasticloadbalancing", `targetgroup/${name}/*`)],
      ),
      describe(scope, [
        "elasticloadbalancing:DescribeTargetGroupAttributes",
        "elasticloadbalancing:DescribeTargetGroups",
      ]),
    ],
    monitoring: [allowUnscoped(["elasticloadbalancing:DescribeTargetHealth"], describing, inRegion(scope))],
  }),
  notes: ["ECS registers and removes its tasks itself: deploy needs nothing here."],
};

/** @see https://docs.aws.amazon.com/service-authorization/latest/reference/list_awselasticloadbalancingv2.html */
export const listenersEntry: EntryOf<"listeners"> = {
  kind: "listeners",
  awsService: "Elastic Load Balancing",
  permissions: ({ name }, scope) => {
    const elb = (resource: string) => regionalArn(scope, "elasticloadbalancing", resource);
    const listeners = elb(`listener/app/${name}/*/*`);
    const rules = elb(`listener-rule/app/${name}/*/*/*`);
    return {
      provisioning: [
        allow(["elasticloadbalancing:CreateListener"], [elb(`loadbalancer/app/${name}/*`)]),
        allow(
          [
            "elasticloadbalancing:CreateRule",
            "elasticloadbalancing:DeleteListener",
            "elasticloadbalancing:ModifyListener",
            ...tagging,
          ],
          [listeners],
        ),
        allow(["elasticloadbalancing:DeleteRule", "elasticloadbalancing:ModifyRule", ...tagging], [rules]),
        describe(scope, [
          "elasticloadbalancing:DescribeListenerAttributes",
          "elasticloadbalancing:DescribeListeners",
          "elasticloadbalancing:DescribeRules",
        ]),
      ],
      "take-service-offline": [allow(["elasticloadbalancing:ModifyListener"], [listeners])],
    };
  },
  notes: ["Taking the service offline replaces the listener's default action by a fixed answer."],
};

const tagging = ["elasticloadbalancing:AddTags", "elasticloadbalancing:RemoveTags"];

const describing = "Describing load balancers supports no resource-level permission; it shows settings, no traffic.";

function describe(scope: Scope, actions: readonly string[]): Permission {
  return allowUnscoped([...actions, "elasticloadbalancing:DescribeTags"], describing, inRegion(scope));
}
