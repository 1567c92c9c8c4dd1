import type { AwsIdentity, Partition } from "../../../model/index.ts";
import { sortedBy, sortedUnique } from "../../compareText.ts";
import type { Conditions, Statement } from "../../iam/policyDocument.ts";
import type { TrustedPerson } from "../../plan.ts";

/**
 * The AWS principal of a person: the IAM user, or the one role session that Identity Center opens for this user name.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
 */
export function principalOf(identity: AwsIdentity): string {
  if (identity.kind === "iam-user") return identity.userArn;
  const [, partition = "aws" satisfies Partition, , , account = "", role = ""] =
    identity.permissionSetRoleArn.split(":");
  const roleName = role.slice(role.lastIndexOf("/") + 1);
  return `arn:${partition}:sts::${account}:assumed-role/${roleName}/${identity.userName}`;
}

/**
 * Statements that let exactly these people assume a role, with MFA.
 *
 * IAM users: `Bool aws:MultiFactorAuthPresent`. Sessions of Identity Center never carry that key; they are named exactly, MFA at sign-in
 * is a check of the model, and `BoolIfExists` refuses a session that says it had none.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-multifactorauthpresent
 */
export function humanStatements(
  people: readonly TrustedPerson[],
  extra: { readonly actions?: readonly string[]; readonly conditions?: Conditions } = {},
): readonly Statement[] {
  const groups = Map.groupBy(people, (person) => JSON.stringify([person.until ?? "", isSession(person.principal)]));
  return sortedBy([...groups.entries()], ([key]) => key).map(([, group]) => {
    const [first] = group as [TrustedPerson];
    return {
      Effect: "Allow",
      Principal: { AWS: sortedUnique(group.map(({ principal }) => principal)) },
      Action: extra.actions ?? ["sts:AssumeRole"],
      Condition: {
        ...extra.conditions,
        [isSession(first.principal) ? "BoolIfExists" : "Bool"]: { "aws:MultiFactorAuthPresent": ["true"] },
        ...(first.until && { DateLessThan: { "aws:CurrentTime": [first.until] } }),
      },
    };
  });
}

function isSession(principal: string): boolean {
  return principal.includes(":sts:");
}
