import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";
import { pathTo } from "../pathTo.ts";

const roleArn =
  /^arn:(?:aws|aws-cn|aws-us-gov):iam::\d{12}:role\/aws-reserved\/sso\.amazonaws\.com\/(?:[a-z0-9-]+\/)?AWSReservedSSO_[\w+=,.@-]{1,32}_[0-9a-f]{16}$/;

/** @see https://docs.aws.amazon.com/singlesignon/latest/userguide/referencingpermissionsets.html */
export const permissionSetRoleIsWellFormed: Check = {
  name: "permission-set-role-is-well-formed",
  description: "The permission-set role of every person is one that IAM Identity Center makes.",
  find: ({ people }) =>
    Object.entries(people).flatMap(([id, { aws }]) => {
      if (aws?.kind !== "identity-center" || roleArn.test(aws.permissionSetRoleArn)) return [];
      const message = `${inQuotes(aws.permissionSetRoleArn)} is not the ARN of a permission-set role.`;
      const fix = "Write the ARN that `aws iam list-roles --path-prefix /aws-reserved/sso.amazonaws.com/` prints.";
      return [{ path: pathTo("people", id, "aws", "permissionSetRoleArn"), message, fix }];
    }),
};
