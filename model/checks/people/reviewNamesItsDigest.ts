import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";
import { pathTo } from "../pathTo.ts";

export const reviewNamesItsDigest: Check = {
  name: "review-names-its-digest",
  description: "Every access review names the digest of what was reviewed.",
  find: ({ reviews = {} }) =>
    Object.entries(reviews)
      .filter(([, { changesSha256 }]) => !/^[0-9a-f]{64}$/.test(changesSha256))
      .map(([id, { changesSha256 }]) => ({
        path: pathTo("reviews", id, "changesSha256"),
        message: `${inQuotes(changesSha256)} is not 64 hexadecimal digits.`,
        fix: "Let `keyholder review --sign-off` write it.",
      })),
};
