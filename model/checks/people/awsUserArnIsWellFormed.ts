import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";
import { pathTo } from "../pathTo.ts";

const userArn = /^arn:(?:aws|aws-cn|aws-us-gov):iam::\d{12}:user\/(?:[\w+=,.@-]+\/)*[\w+=,.@-]{1,64}$/;

/** Exact to the last letter: a wildcard or an account root in a trust policy would let in more than one person. */
export const awsUserArnIsWellFormed: Check = {
  name: "aws-user-arn-is-well-formed",
  description: "The ARN of every IAM user names one user of one account.",
  find: ({ people }) =>
    Object.entries(people).flatMap(([id, { aws }]) => {
      if (aws?.kind !== "iam-user" || (aws.userArn.length <= 600 && userArn.test(aws.userArn))) return [];
      const message = `${inQuotes(aws.userArn)} is not the ARN of an IAM user.`;
      const fix = 'Write it in full, as in "arn:aws:iam::111122223333:user/omar".';
      return [{ path: pathTo("people", id, "aws", "userArn"), message, fix }];
    }),
};
