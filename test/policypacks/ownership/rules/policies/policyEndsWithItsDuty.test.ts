import { policyEndsWithItsDuty } from "../../../../../policypacks/ownership/rules/policies/policyEndsWithItsDuty.ts";
import { allowing, find, findInPlan, monitoringPolicy, revoked, saying } from "../support/aws.ts";

describe("policyEndsWithItsDuty", () => {
  it("finds nothing in the plan", () => {
    expect(findInPlan(policyEndsWithItsDuty)).toEqual([]);
  });

  it("accepts a statement that ends with its duty", () => {
    expect(
      find(
        policyEndsWithItsDuty,
        saying(
          monitoringPolicy,
          allowing("logs:GetLogEvents", "*", {
            Condition: { DateLessThan: { "aws:CurrentTime": "2026-10-05T00:00:00Z" } },
          }),
        ),
        revoked,
      ),
    ).toEqual([]);
  });

  it("names what has no end", () => {
    expect(find(policyEndsWithItsDuty, saying(monitoringPolicy, allowing("logs:GetLogEvents", "*")), revoked)).toEqual([
      {
        id: "Action::logs:GetLogEvents",
        field: "policy.Statement[0]",
        message: '"logs:GetLogEvents" is allowed beyond the planned end "2026-10-05T00:00:00Z".',
      },
    ]);
  });

  it("names what ends later", () => {
    expect(
      find(
        policyEndsWithItsDuty,
        saying(
          monitoringPolicy,
          allowing("logs:GetLogEvents", "*", {
            Condition: { DateLessThan: { "aws:CurrentTime": ["2026-01-01T00:00:00Z", "2027-01-01T00:00:00Z"] } },
          }),
        ),
        revoked,
      ),
    ).toEqual([
      {
        id: "Action::logs:GetLogEvents",
        field: "policy.Statement[0]",
        message: '"logs:GetLogEvents" is allowed beyond the planned end "2026-10-05T00:00:00Z".',
      },
    ]);
  });
});
