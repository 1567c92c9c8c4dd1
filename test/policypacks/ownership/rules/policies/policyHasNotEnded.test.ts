import { policyHasNotEnded } from "../../../../../policypacks/ownership/rules/policies/policyHasNotEnded.ts";
import { allowing, deployPolicy, find, findInPlan, monitoringPolicy, revoked, saying } from "../support/aws.ts";

describe("policyHasNotEnded", () => {
  it("finds nothing in the plan", () => {
    expect(findInPlan(policyHasNotEnded)).toEqual([]);
  });

  it("accepts an end that has not come", () => {
    expect(
      find(
        policyHasNotEnded,
        saying(
          deployPolicy,
          allowing("s3:GetObject", "*", { Condition: { DateLessThan: { "aws:CurrentTime": "2026-12-01T00:00:00Z" } } }),
        ),
      ),
    ).toEqual([]);
  });

  it("accepts the end of a duty that has lapsed by the plan", () => {
    expect(
      find(
        policyHasNotEnded,
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

  it("names what ended", () => {
    expect(
      find(
        policyHasNotEnded,
        saying(
          deployPolicy,
          allowing(["s3:PutObject", "s3:GetObject"], "*", {
            Condition: { DateLessThan: { "aws:CurrentTime": "2026-11-21T00:00:00Z" } },
          }),
        ),
      ),
    ).toEqual([
      {
        id: "Action::s3:GetObject",
        field: "policy.Statement[0]",
        message: '"s3:GetObject" was allowed until "2026-11-21T00:00:00.000Z".',
      },
      {
        id: "Action::s3:PutObject",
        field: "policy.Statement[0]",
        message: '"s3:PutObject" was allowed until "2026-11-21T00:00:00.000Z".',
      },
    ]);
  });
});
