import { AccessRole } from "../../../components/aws/accessRole.ts";
import { Envelope } from "../../../components/aws/envelope.ts";
import { deploy } from "../../support/deploy.ts";
import { planned, smallPlan } from "../../support/smallPlan.ts";

describe("AccessRole", () => {
  it("makes the role inside its envelope, with one inline policy, and owns all attachments", async () => {
    const role = planned(smallPlan.roles, "main/shop-production-deploy");
    const envelope = planned(smallPlan.envelopes, "main/shop-production-deploy-envelope");

    const deployed = await deploy(
      () => new AccessRole(role.key, { role, envelope: new Envelope(envelope.key, { envelope }), doors: [] }),
    );

    expect(deployed).toEqual([
      {
        type: "aws:iam/policy:Policy",
        name: "main/shop-production-deploy-envelope",
        inputs: {
          name: "shop-production-deploy-envelope",
          path: "/keyholder/shop/",
          description: "The most that deploy of shop in production can ever do.",
          policy: JSON.stringify(envelope.document),
          tags: envelope.tags,
        },
      },
      {
        type: "aws:iam/role:Role",
        name: "main/shop-production-deploy",
        inputs: {
          name: "shop-production-deploy",
          path: "/keyholder/shop/",
          description: "Triggers deployments of shop in production.",
          assumeRolePolicy: JSON.stringify(role.trust),
          permissionsBoundary: "arn:aws:iam::111122223333:policy/keyholder/shop/shop-production-deploy-envelope",
          maxSessionDuration: 3600,
          forceDetachPolicies: false,
          tags: role.tags,
        },
      },
      {
        type: "aws:iam/rolePoliciesExclusive:RolePoliciesExclusive",
        name: "main/shop-production-deploy-policies",
        inputs: { roleName: "shop-production-deploy", policyNames: ["permissions"] },
      },
      {
        type: "aws:iam/rolePolicy:RolePolicy",
        name: "main/shop-production-deploy-permissions",
        inputs: { name: "permissions", role: "shop-production-deploy", policy: JSON.stringify(role.permissions) },
      },
      {
        type: "aws:iam/rolePolicyAttachmentsExclusive:RolePolicyAttachmentsExclusive",
        name: "main/shop-production-deploy-attachments",
        inputs: { roleName: "shop-production-deploy", policyArns: [] },
      },
    ]);
  });
});
