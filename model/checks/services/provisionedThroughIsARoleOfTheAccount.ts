import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";
import { pathTo } from "../pathTo.ts";

const roleArn = /^arn:(aws|aws-cn|aws-us-gov):iam::(\d{12}):role\/[\w+=,.@/-]{1,576}$/;

export const provisionedThroughIsARoleOfTheAccount: Check = {
  name: "provisioned-through-is-a-role-of-the-account",
  description: "The role that Pulumi assumes to change an account is a role of that account.",
  find: ({ accounts }) =>
    Object.entries(accounts).flatMap(([account, { id, partition, provisionedThrough }]) => {
      if (provisionedThrough === undefined) return [];
      const path = pathTo("accounts", account, "provisionedThrough");
      const [, givenPartition, givenAccount] = roleArn.exec(provisionedThrough) ?? [];
      const fix = `Write the ARN of a role of this account: "arn:${partition}:iam::${id}:role/NAME".`;
      if (givenAccount === undefined)
        return [{ path, message: `${inQuotes(provisionedThrough)} is not the ARN of an IAM role.`, fix }];
      if (givenAccount === id && givenPartition === partition) return [];
      return [{ path, message: `${inQuotes(provisionedThrough)} is a role of another account.`, fix }];
    }),
};
