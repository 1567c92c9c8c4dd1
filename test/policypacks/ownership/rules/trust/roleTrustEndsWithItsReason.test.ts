import { roleTrustEndsWithItsReason } from "../../../../../policypacks/ownership/rules/trust/roleTrustEndsWithItsReason.ts";
import { admitting, excepted, find, findInPlan, monitoringRole, trusting, user } from "../support/aws.ts";

describe("roleTrustEndsWithItsReason", () => {
  it("finds nothing in the plan", () => {
    expect(findInPlan(roleTrustEndsWithItsReason)).toEqual([]);
  });

  it("names trust that the plan ends, and the role does not", () => {
    expect(
      find(roleTrustEndsWithItsReason, trusting(monitoringRole, admitting({ AWS: user("cleo") })), excepted),
    ).toEqual([
      {
        id: "Principal::cleo",
        field: "assumeRolePolicy.Statement[0]",
        message: '"cleo" is trusted without an end, and the plan says until "2026-12-19T00:00:00Z".',
      },
    ]);
  });

  it("names trust that lasts longer than the plan says", () => {
    expect(
      find(
        roleTrustEndsWithItsReason,
        trusting(
          monitoringRole,
          admitting(
            { AWS: user("cleo") },
            { Condition: { DateLessThan: { "aws:CurrentTime": "2027-12-19T00:00:00Z" } } },
          ),
        ),
        excepted,
      ),
    ).toEqual([
      {
        id: "Principal::cleo",
        field: "assumeRolePolicy.Statement[0]",
        message: '"cleo" is trusted for longer, and the plan says until "2026-12-19T00:00:00Z".',
      },
    ]);
  });
});
