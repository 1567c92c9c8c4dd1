import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";
import { pathTo } from "../pathTo.ts";

export const reviewIsByAnotherPerson: Check = {
  name: "review-is-by-another-person",
  description: "Nobody signs a change off by which they gain, and no auditor signs what they are to check.",
  find: ({ reviews = {}, audit }) =>
    Object.entries(reviews).flatMap(([id, { reviewedBy, reviewedOn, beneficiaries }]) => {
      const path = pathTo("reviews", id, "reviewedBy");
      const fix = "Have somebody else review the change.";
      if (reviewedBy !== "" && beneficiaries.includes(reviewedBy))
        return [{ path, message: `${inQuotes(reviewedBy)} gains by this change.`, fix }];
      const audits = (reviewedBy === audit.owner || reviewedBy === audit.backup) && reviewedOn >= audit.reviewedOn;
      return audits ? [{ path, message: `${inQuotes(reviewedBy)} would check their own approval.`, fix }] : [];
    }),
};
