import { dutyIsReviewedInTime } from "../../../../../policypacks/ownership/rules/declaration/dutyIsReviewedInTime.ts";
import { aResource, changed, contextOf, smallContext } from "../repositories/support/find.ts";

const stack = aResource("pulumi:pulumi:Stack", {});

describe("dutyIsReviewedInTime", () => {
  it("finds nothing in a declaration that is in order", () => {
    expect(dutyIsReviewedInTime.check(stack, smallContext)).toEqual([]);
  });

  it("names a duty whose review is overdue", () => {
    const ownership = changed((o) => {
      o.audit.reviewedOn = "2026-01-02";
    });
    expect(dutyIsReviewedInTime.check(stack, contextOf(ownership))).toEqual([
      {
        id: "Problem::duty-is-reviewed-in-time::audit.reviewedOn",
        field: "audit.reviewedOn",
        message: '"2026-01-02" was the last review, and the next was due by "2026-04-04".',
        fix: "Review owner and backup, and write the day.",
      },
    ]);
  });

  it("leaves a duty alone that only warns", () => {
    const ownership = changed((o) => {
      o.audit = { ...o.audit, reviewedOn: "2026-01-02", onLapse: "warn" };
    });
    expect(dutyIsReviewedInTime.check(stack, contextOf(ownership))).toEqual([]);
  });
});
