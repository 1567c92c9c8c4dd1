import { dutyIsReviewedInTime } from "../../../../model/checks/people/dutyIsReviewedInTime.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(dutyIsReviewedInTime, {
  passes: [
    { it: "accepts the last day of the quarter", today: "2027-02-02", change: () => {} },
    {
      it: "accepts a duty with a longer interval of its own",
      change: (o) => {
        o.audit.reviewedOn = "2025-12-01";
        o.audit.reviewIntervalDays = 366;
      },
    },
    {
      it: "leaves a date or an interval that is none to their own checks",
      change: (o) => {
        o.audit.reviewedOn = "never";
        o.areas.policy.reviewIntervalDays = -1;
      },
    },
  ],
  fails: [
    {
      it: "refuses a duty that was not reviewed within its interval",
      spoil: (o) => {
        o.audit.reviewIntervalDays = 18;
        o.areas.policy.reviewedOn = "2026-08-20";
        o.areas.policy.onLapse = "block";
      },
      problems: [
        'areas.policy.reviewedOn: "2026-08-20" was the last review, and the next was due by "2026-11-20". Review owner and backup, and write the day.',
        'audit.reviewedOn: "2026-11-02" was the last review, and the next was due by "2026-11-20". Review owner and backup, and write the day.',
      ],
    },
    {
      it: "warns where the duty says so, and where access has ended",
      spoil: (o) => {
        o.audit = { ...o.audit, reviewedOn: "2026-01-02", onLapse: "warn" };
        o.services.shop.duties.deploy = {
          ...o.services.shop.duties.deploy,
          reviewedOn: "2026-01-02",
          onLapse: "revoke",
        };
      },
      warnings: [
        'services.shop.duties.deploy.reviewedOn: "2026-01-02" was the last review, and the next was due by "2026-04-04": access has ended by itself. Review owner and backup, and write the day.',
        'audit.reviewedOn: "2026-01-02" was the last review, and the next was due by "2026-04-04". Review owner and backup, and write the day.',
      ],
    },
  ],
});
