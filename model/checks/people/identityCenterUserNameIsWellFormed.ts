import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";
import { pathTo } from "../pathTo.ts";

/** The user name becomes the role session name, which the trust policy compares; a wildcard there would let in everybody. */
export const identityCenterUserNameIsWellFormed: Check = {
  name: "identity-center-user-name-is-well-formed",
  description: "The IAM Identity Center user name of every person can be a role session name.",
  find: ({ people }) =>
    Object.entries(people).flatMap(([id, { aws }]) => {
      if (aws?.kind !== "identity-center" || /^[\w+=,.@-]{2,64}$/.test(aws.userName)) return [];
      const message = `${inQuotes(aws.userName)} cannot be a role session name.`;
      const fix = 'Write the user name: 2 to 64 letters, digits and "_+=,.@-".';
      return [{ path: pathTo("people", id, "aws", "userName"), message, fix }];
    }),
};
