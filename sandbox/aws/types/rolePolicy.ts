import { orGone } from "../provider/awsErrors.ts";
import { documentText } from "../resources/documentText.ts";
import { normalInlinePolicy } from "../resources/normalJson.ts";
import type { ResourceType } from "../resources/resourceType.ts";
import { samePolicy } from "../resources/samePolicy.ts";
import { type Properties, textOf } from "../resources/values.ts";
import { arnRule } from "../rules/arnRule.ts";
import { policyRule } from "../rules/jsonRule.ts";
import { allOf, iamName, lengthBetween, matches } from "../rules/textRule.ts";
import type { AwsAccount } from "../provider/awsAccount.ts";

const nameNotArn = (text: string) =>
  text.startsWith("arn:") && arnRule(text) === undefined ? "must be the role's name not its ARN" : undefined;

export const rolePolicy: ResourceType = {
  token: "aws:iam/rolePolicy:RolePolicy",
  properties: {
    name: { kind: "string", autoNamed: true, computed: true, replaces: true, rule: iamName(128) },
    policy: { kind: "json", required: true, rule: policyRule(10_240), same: samePolicy, normal: normalInlinePolicy },
    role: {
      kind: "string",
      required: true,
      replaces: true,
      rule: allOf(lengthBetween(1, 128), matches(/[\w+=,.@-]+/, "must match [\\w+=,.@-]+"), nameNotArn),
    },
  },
  decidedByAws: [],
  regional: false,
  tagged: false,

  async create(aws, inputs) {
    await put(aws, inputs);
    return { id: `${textOf(inputs.role)}:${textOf(inputs.name)}`, outputs: { namePrefix: "" } };
  },

  async read(aws, id) {
    const key = keyOf(id);
    const found = await orGone((await aws.iam()).getRolePolicy(key), "NoSuchEntity");
    if (found === undefined) return undefined;
    const policy = documentText(found.PolicyDocument);
    return { name: key.PolicyName, namePrefix: "", policy, role: key.RoleName };
  },

  async update(aws, _id, { inputs }) {
    await put(aws, inputs);
  },

  async delete(aws, id) {
    await orGone((await aws.iam()).deleteRolePolicy(keyOf(id)), "NoSuchEntity");
  },
};

async function put(aws: AwsAccount, { role, name, policy }: Properties): Promise<void> {
  await (await aws.iam()).putRolePolicy({
    RoleName: textOf(role),
    PolicyName: textOf(name),
    PolicyDocument: normalInlinePolicy(textOf(policy)),
  });
}

function keyOf(id: string): { readonly RoleName: string; readonly PolicyName: string } {
  const at = id.indexOf(":");
  if (at < 0) throw new Error("role_policy id must be of the form <role name>:<policy name>");
  return { RoleName: id.slice(0, at), PolicyName: id.slice(at + 1) };
}
