import { orGone } from "../provider/awsErrors.ts";
import type { ResourceType } from "../resources/resourceType.ts";
import { listOf, type Properties, textOf } from "../resources/values.ts";
import type { AwsAccount } from "../provider/awsAccount.ts";
import { inlinePolicyNames } from "./policiesOfRole.ts";

/** A role's inline policies are these and no others. Its end removes none. */
export const rolePoliciesExclusive: ResourceType = {
  token: "aws:iam/rolePoliciesExclusive:RolePoliciesExclusive",
  properties: {
    policyNames: { kind: "strings", required: true },
    roleName: { kind: "string", required: true, replaces: true },
  },
  decidedByAws: [],
  regional: false,
  tagged: false,

  async create(aws, inputs) {
    await enforce(aws, inputs);
    return { id: textOf(inputs.roleName), outputs: {} };
  },

  async read(aws, id) {
    const policyNames = await orGone(inlinePolicyNames(await aws.iam(), id), "NoSuchEntity");
    return policyNames && { roleName: id, policyNames };
  },

  async update(aws, _id, { inputs }) {
    await enforce(aws, inputs);
  },

  async delete() {},
};

async function enforce(aws: AwsAccount, inputs: Properties): Promise<void> {
  const iam = await aws.iam();
  const RoleName = textOf(inputs.roleName);
  const wanted = listOf(inputs.policyNames);
  const there = await inlinePolicyNames(iam, RoleName);
  for (const name of wanted) {
    // The provider puts a policy without a document here, which IAM refuses.
    if (!there.includes(name))
      throw new Error(`ValidationError: inline policy "${name}" of role ${RoleName} has no document`);
  }
  for (const PolicyName of there) {
    if (!wanted.includes(PolicyName)) await iam.deleteRolePolicy({ RoleName, PolicyName });
  }
}
