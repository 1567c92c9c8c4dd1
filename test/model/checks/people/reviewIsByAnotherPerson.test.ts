import { reviewIsByAnotherPerson } from "../../../../model/checks/people/reviewIsByAnotherPerson.ts";
import { describeCheck } from "../../../support/checkCases.ts";
import { aReview } from "../../../support/declared.ts";

describeCheck(reviewIsByAnotherPerson, {
  passes: [
    {
      it: "accepts whoever neither gains nor audits",
      change: (o) => {
        o.reviews = { "first-review": aReview() };
      },
    },
    {
      it: "accepts whoever became an auditor after that review",
      change: (o) => {
        o.audit.owner = "ben";
        o.audit.reviewedOn = "2026-11-20";
        o.reviews = { "first-review": aReview({ reviewedOn: "2026-11-19" }) };
      },
    },
  ],
  fails: [
    {
      it: "refuses whoever gains",
      spoil: (o) => {
        o.reviews = { "first-review": aReview({ beneficiaries: ["cleo", "ben"] }) };
      },
      problems: ['reviews.first-review.reviewedBy: "ben" gains by this change. Have somebody else review the change.'],
    },
    {
      it: "refuses the auditor and the auditor's backup",
      spoil: (o) => {
        const { owner, backup } = o.audit;
        o.reviews = { one: aReview({ reviewedBy: owner }), two: aReview({ reviewedBy: backup }) };
      },
      problems: [
        'reviews.one.reviewedBy: "eve" would check their own approval. Have somebody else review the change.',
        'reviews.two.reviewedBy: "fay" would check their own approval. Have somebody else review the change.',
      ],
    },
  ],
});
