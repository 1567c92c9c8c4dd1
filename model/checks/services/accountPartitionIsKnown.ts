import type { Partition } from "../../account.ts";
import type { Check } from "../check.ts";
import { suggest } from "../suggest.ts";
import { inQuotes } from "../../inQuotes.ts";
import { pathTo } from "../pathTo.ts";

const partitions: readonly string[] = ["aws", "aws-cn", "aws-us-gov"] satisfies readonly Partition[];

export const accountPartitionIsKnown: Check = {
  name: "account-partition-is-known",
  description: "The partition of an account is one of AWS's.",
  find: ({ accounts }) =>
    Object.entries(accounts)
      .filter(([, { partition }]) => !partitions.includes(partition))
      .map(([account, { partition }]) => ({
        path: pathTo("accounts", account, "partition"),
        message: `${inQuotes(partition)} is not an AWS partition.`,
        fix: `Write "aws", "aws-cn" or "aws-us-gov"${suggest(partition.slice(0, 64), partitions)}.`,
      })),
};
