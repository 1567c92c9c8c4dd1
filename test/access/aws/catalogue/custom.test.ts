import { resourcePermissions } from "../../../../access/aws/catalogue/index.ts";
import { sampleScope } from "../../../../access/aws/catalogue/samples.ts";
import { customActionIsExact } from "../../../../model/checks/services/customActionIsExact.ts";
import { checkOwnership } from "../../../../model/checks/index.ts";
import { type CustomResource, customResource, formatProblem } from "../../../../model/index.ts";
import { smallOwnership, today } from "../../../support/smallOwnership.ts";

describe("a custom resource", () => {
  it("gives its actions to duties and to the workload, and nothing to anybody else", () => {
    const permissions = resourcePermissions(
      customUser({ provisioning: ["elasticache:ModifyUser"], workload: ["elasticache:DescribeUsers"] }),
      sampleScope,
    );
    const resources = ["arn:aws:elasticache:eu-central-1:111122223333:user:shop-production"];

    expect(permissions).toEqual({
      deploy: [],
      provisioning: [{ actions: ["elasticache:ModifyUser"], resources }],
      secrets: [],
      monitoring: [],
      workload: [{ actions: ["elasticache:DescribeUsers"], resources }],
    });
  });

  it("names the workload's actions exactly", () => {
    const problems = customActionIsExact.find(withCustom({ workload: ["elasticache:Describe*"] }), { today });

    expect(problems.map(formatProblem)).toEqual([
      'services.shop.resources[4].actions.workload[0]: "elasticache:Describe*" has a wildcard. Name each action.',
    ]);
  });

  it("lets no workload decide who may do what", () => {
    const problems = checkOwnership(withCustom({ workload: ["sts:AssumeRole"] }), { today });

    expect(problems.map(({ path }) => path)).toContain("services.shop.resources[4].actions.workload[0]");
  });

  it("is accepted with actions of the workload, which a duty may have too", () => {
    const actions = {
      provisioning: ["elasticache:DescribeUsers"],
      workload: ["elasticache:Connect", "elasticache:DescribeUsers"],
    };

    expect(checkOwnership(withCustom(actions), { today })).toEqual([]);
  });
});

function customUser(actions: CustomResource["actions"]): CustomResource {
  return customResource({
    description: "The user that the service connects as.",
    arns: ["arn:{partition}:elasticache:{region}:{account}:user:shop-{environment}"],
    actions,
  });
}

function withCustom(actions: CustomResource["actions"]) {
  const { shop } = smallOwnership.services;
  if (shop === undefined) throw new Error("the smallest declaration has a service");
  const resources = [...shop.resources, customUser(actions)] as const;
  return { ...smallOwnership, services: { ...smallOwnership.services, shop: { ...shop, resources } } };
}
