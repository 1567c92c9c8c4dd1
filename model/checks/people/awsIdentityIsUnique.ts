import type { AwsIdentity } from "../../person.ts";
import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";
import { pathTo } from "../pathTo.ts";
import { repeated } from "../repeated.ts";

/** A shared identity would be one person too many in every role that names it. IAM and Identity Center tell names apart without letter case. */
export const awsIdentityIsUnique: Check = {
  name: "aws-identity-is-unique",
  description: "No two people have the same AWS identity.",
  find: ({ people }) => {
    const identities = Object.entries(people).flatMap(([id, { aws }]) =>
      aws && nameOf(aws) !== "" ? [{ person: pathTo("people", id), kind: aws.kind, name: nameOf(aws) }] : [],
    );
    return repeated(identities, ({ kind, name }) => `${kind} ${name.toLowerCase()}`).map(({ item, earlier }) => ({
      path: `${item.person}.aws`,
      message: `${inQuotes(item.name)} is the identity of ${earlier.person} as well.`,
      fix: "Give each person an identity of their own.",
    }));
  },
};

/** Empty where there is no name to compare. */
function nameOf(aws: AwsIdentity): string {
  if (aws.kind === "iam-user") return aws.userArn;
  return aws.kind === "identity-center" ? aws.userName : "";
}
