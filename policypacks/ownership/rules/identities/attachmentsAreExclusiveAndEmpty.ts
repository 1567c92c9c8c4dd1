import { inQuotes } from "../../../../model/index.ts";
import { oncePerId } from "../../documents/oncePerId.ts";
import { textsIn } from "../../documents/textsIn.ts";
import type { ResourceRule } from "../../rule.ts";

/** A role owns its attachments, and there are none. */
export const attachmentsAreExclusiveAndEmpty: ResourceRule = {
  name: "attachments-are-exclusive-and-empty",
  description: "The list of managed policies that a role owns exclusively is empty.",
  why: "What stands in the list is attached to the role, beside the one policy that a review reads.",
  fix: "Set policyArns to an empty list.",
  sources: ["https://www.pulumi.com/registry/packages/aws/api-docs/iam/rolepolicyattachmentsexclusive/"],
  exceptable: true,
  enforcement: "mandatory",
  scope: "resource",
  types: ["aws:iam/rolePolicyAttachmentsExclusive:RolePolicyAttachmentsExclusive"],
  check({ properties: { policyArns } }) {
    const { texts, others } = textsIn(policyArns);
    return oncePerId([
      ...texts.map((arn) => ({ id: `Policy::${arn}`, field: "policyArns", message: `${inQuotes(arn)} is attached.` })),
      ...others.map((other) => ({ id: "Field::policyArns", field: "policyArns", message: `${other} is no policy.` })),
    ]);
  },
};
