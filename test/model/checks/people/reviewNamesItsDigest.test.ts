import { reviewNamesItsDigest } from "../../../../model/checks/people/reviewNamesItsDigest.ts";
import { describeCheck } from "../../../support/checkCases.ts";
import { aReview } from "../../../support/declared.ts";

describeCheck(reviewNamesItsDigest, {
  passes: [
    {
      it: "accepts the digest that a report names",
      change: (o) => {
        o.reviews = { "first-review": aReview() };
      },
    },
  ],
  fails: [
    {
      it: "refuses a digest that is cut, in capitals, with a line end, or missing",
      spoil: (o) => {
        const digests = ["ab12", "A".repeat(64), `${"a".repeat(64)}\n`, ""];
        o.reviews = Object.fromEntries(digests.map((changesSha256, at) => [`r${at}`, aReview({ changesSha256 })]));
      },
      problems: [
        'reviews.r0.changesSha256: "ab12" is not 64 hexadecimal digits. Let `keyholder review --sign-off` write it.',
        `reviews.r1.changesSha256: "${"A".repeat(64)}" is not 64 hexadecimal digits. Let \`keyholder review --sign-off\` write it.`,
        `reviews.r2.changesSha256: "${"a".repeat(64)}\\u{a}" is not 64 hexadecimal digits. Let \`keyholder review --sign-off\` write it.`,
        'reviews.r3.changesSha256: "" is not 64 hexadecimal digits. Let `keyholder review --sign-off` write it.',
      ],
    },
  ],
});
