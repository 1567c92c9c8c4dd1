import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";
import { pathTo } from "../pathTo.ts";

/** Nobody can assume a role across partitions. */
export const awsIdentityIsOfADeclaredPartition: Check = {
  name: "aws-identity-is-of-a-declared-partition",
  description: "The AWS identity of every person is of a partition that an account is in.",
  find: ({ people, accounts }) => {
    const declared = [...new Set<string>(Object.values(accounts).map(({ partition }) => partition))];
    if (declared.length === 0) return [];
    return Object.entries(people).flatMap(([id, { aws }]) => {
      if (!aws) return [];
      const [field, arn] =
        aws.kind === "iam-user" ? ["userArn", aws.userArn] : ["permissionSetRoleArn", aws.permissionSetRoleArn];
      const partition = /^arn:(aws[a-z-]*):iam::/.exec(arn)?.[1];
      if (partition === undefined || declared.includes(partition)) return [];
      const message = `${inQuotes(arn)} is of partition ${inQuotes(partition)}, and no account is.`;
      const fix = `Give the identity in ${declared.map(inQuotes).join(" or ")}.`;
      return [{ path: pathTo("people", id, "aws", field), message, fix }];
    });
  },
};
