import { inQuotes } from "../../../../model/index.ts";
import { oncePerId } from "../../documents/oncePerId.ts";
import { textsIn } from "../../documents/textsIn.ts";
import type { ResourceRule } from "../../rule.ts";

/** What a role may do stands in its one inline policy. */
export const roleHasNoManagedPolicy: ResourceRule = {
  name: "role-has-no-managed-policy",
  description: "No managed policy is attached to a role by its managedPolicyArns.",
  why: "A managed policy, and most of all one of AWS's, changes without this stack, and nobody who reads the role sees what it gives.",
  fix: "Remove managedPolicyArns: the role's permissions follow from the duty.",
  sources: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_managed-vs-inline.html"],
  exceptable: true,
  enforcement: "mandatory",
  scope: "resource",
  types: ["aws:iam/role:Role"],
  check({ properties: { managedPolicyArns } }) {
    const { texts, others } = textsIn(managedPolicyArns);
    return oncePerId([
      ...texts.map((arn) => ({
        id: `Policy::${arn}`,
        field: "managedPolicyArns",
        message: `${inQuotes(arn)} is attached to the role.`,
      })),
      ...others.map((other) => ({
        id: "Field::managedPolicyArns",
        field: "managedPolicyArns",
        message: `${other} is no list of policies.`,
      })),
    ]);
  },
};
