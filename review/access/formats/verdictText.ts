import { plural } from "../../plural.ts";
import type { ReviewCounts, ReviewReport } from "../reviewReport.ts";

/** What the review comes to, in one line with counts; characters that would not show stand as they are. */
export function verdictText({ stack, verdict, counts, notTold }: ReviewReport): string {
  const decide = counts.toDecide === 0 ? "nothing to decide" : `${counts.toDecide} to decide`;
  switch (verdict) {
    case "no change":
      return `Access in stack ${stack} does not change; ${decide}.`;
    case "changes":
      return `Access in stack ${stack} changes: ${changed(counts)}; ${decide}.`;
    case "incomplete":
      return `Review of stack ${stack} not complete: ${plural(notTold.length, "point")} not told; ${changed(counts)}; ${decide}.`;
  }
}

/** How much was looked at. */
export function coverageText({ reviewed, notReviewed, unchanged }: ReviewCounts): string {
  const all = plural(reviewed + notReviewed, "access-relevant resource");
  const missing = notReviewed === 0 ? "" : `, ${notReviewed} not reviewed`;
  return `${reviewed} of ${all} reviewed${missing}; ${unchanged} equal on both sides.`;
}

function changed({ gains, loses, keeps }: ReviewCounts): string {
  const parts = [
    ...(gains === 0 ? [] : [plural(gains, "gain")]),
    ...(loses === 0 ? [] : [plural(loses, "loss", "losses")]),
    ...(keeps === 0 ? [] : [`${keeps} kept with a change`]),
  ];
  return parts.length === 0 ? "nobody gains or loses anything" : parts.join(", ");
}
