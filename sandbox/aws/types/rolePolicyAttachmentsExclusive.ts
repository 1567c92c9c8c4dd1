import { orGone } from "../provider/awsErrors.ts";
import type { ResourceType } from "../resources/resourceType.ts";
import { listOf, type Properties, textOf } from "../resources/values.ts";
import type { AwsAccount } from "../provider/awsAccount.ts";
import { attachedPolicies } from "./policiesOfRole.ts";

/** The managed policies that are attached to a role are these and no others. Its end detaches none. */
export const rolePolicyAttachmentsExclusive: ResourceType = {
  token: "aws:iam/rolePolicyAttachmentsExclusive:RolePolicyAttachmentsExclusive",
  properties: {
    policyArns: { kind: "strings", required: true },
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
    const policyArns = await orGone(attachedPolicies(await aws.iam(), id), "NoSuchEntity");
    return policyArns && { roleName: id, policyArns };
  },

  async update(aws, _id, { inputs }) {
    await enforce(aws, inputs);
  },

  async delete() {},
};

async function enforce(aws: AwsAccount, inputs: Properties): Promise<void> {
  const iam = await aws.iam();
  const RoleName = textOf(inputs.roleName);
  const wanted = listOf(inputs.policyArns);
  const there = await attachedPolicies(iam, RoleName);
  for (const PolicyArn of wanted) if (!there.includes(PolicyArn)) await iam.attachRolePolicy({ RoleName, PolicyArn });
  for (const PolicyArn of there) if (!wanted.includes(PolicyArn)) await iam.detachRolePolicy({ RoleName, PolicyArn });
}
