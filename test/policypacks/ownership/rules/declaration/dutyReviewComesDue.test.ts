import { dutyReviewComesDue } from "../../../../../policypacks/ownership/rules/declaration/dutyReviewComesDue.ts";
import { aResource, changed, contextOf, smallContext } from "../repositories/support/find.ts";

const stack = aResource("pulumi:pulumi:Stack", {});

describe("dutyReviewComesDue", () => {
  it("finds nothing in a declaration that is in order", () => {
    expect(dutyReviewComesDue.check(stack, smallContext)).toEqual([]);
  });

  it("tells of a duty that only warns", () => {
    const ownership = changed((o) => {
      o.audit = { ...o.audit, reviewedOn: "2026-01-02", onLapse: "warn" };
    });
    expect(dutyReviewComesDue.check(stack, contextOf(ownership))).toEqual([
      {
        id: "Problem::duty-is-reviewed-in-time::audit.reviewedOn",
        field: "audit.reviewedOn",
        message: '"2026-01-02" was the last review, and the next was due by "2026-04-04".',
        fix: "Review owner and backup, and write the day.",
      },
    ]);
  });

  it("stops nothing", () => {
    expect(dutyReviewComesDue.enforcement).toBe("advisory");
  });

  it("leaves an overdue review alone that blocks", () => {
    const ownership = changed((o) => {
      o.audit.reviewedOn = "2026-01-02";
    });
    expect(dutyReviewComesDue.check(stack, contextOf(ownership))).toEqual([]);
  });
});
