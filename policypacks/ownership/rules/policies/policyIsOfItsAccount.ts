import { inQuotes } from "../../../../model/index.ts";
import { allowing } from "../../documents/allowing.ts";
import { placeOf } from "../../documents/placeOf.ts";
import { accountOf } from "../../documents/planIndex.ts";
import { policyRule } from "../../documents/policyRule.ts";

/** A role of an account reaches into no other. */
export const policyIsOfItsAccount = policyRule({
  name: "policy-is-of-its-account",
  description: "Every resource that a policy allows something on is of the account of the policy.",
  why: "Access across accounts is decided in two places, and this stack would hold one half that nobody reviews with the other.",
  fix: "Write the ARN of the resource in this account.",
  sources: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic-cross-account.html"],
  exceptable: true,
  judge: ({ field, policy }, context, resource) => {
    const account = accountOf(resource, context);
    const own = account === undefined ? context.plan.accounts.map(({ id }) => id) : [account.id];
    return allowing(policy).flatMap((statement) =>
      (statement.resource?.values ?? [])
        .filter((value) => !isOf(value, own))
        .map((value) => ({
          id: `Resource::${value}`,
          field: placeOf(field, statement),
          message: `${inQuotes(value)} is not of account ${own.map((id) => `"${id}"`).join(" or ")}.`,
        })),
    );
  },
});

/** AWS's own resources have the account `aws` or none; a wildcard for everything has a rule of its own. */
function isOf(arn: string, own: readonly string[]): boolean {
  if (!arn.startsWith("arn:")) return true;
  const account = arn.split(":")[4] ?? "";
  return account === "" || account === "aws" || own.includes(account);
}
