import { roleTrustAllowsOnlyAssuming } from "../../../../../policypacks/ownership/rules/trust/roleTrustAllowsOnlyAssuming.ts";
import { admitting, deployRole, find, findInPlan, trusting, user } from "../support/aws.ts";

describe("roleTrustAllowsOnlyAssuming", () => {
  it("finds nothing in the plan", () => {
    expect(findInPlan(roleTrustAllowsOnlyAssuming)).toEqual([]);
  });

  it("names the tagging of sessions", () => {
    expect(
      find(
        roleTrustAllowsOnlyAssuming,
        trusting(deployRole, admitting({ AWS: user("ben") }, { Action: ["sts:TagSession", "sts:AssumeRole"] })),
      ),
    ).toEqual([
      { id: "Action::sts:TagSession", field: "assumeRolePolicy.Statement[0]", message: '"sts:TagSession" is allowed.' },
    ]);
  });

  it("names a pattern", () => {
    expect(
      find(roleTrustAllowsOnlyAssuming, trusting(deployRole, admitting({ AWS: user("ben") }, { Action: "sts:*" }))),
    ).toEqual([{ id: "Action::sts:*", field: "assumeRolePolicy.Statement[0]", message: '"sts:*" is allowed.' }]);
  });

  it("names NotAction", () => {
    expect(
      find(
        roleTrustAllowsOnlyAssuming,
        trusting(deployRole, {
          Effect: "Allow",
          Principal: { AWS: user("ben") },
          NotAction: ["sts:TagSession", "sts:SetContext"],
        }),
      ),
    ).toEqual([
      {
        id: "NotAction::sts:SetContext,sts:TagSession",
        field: "assumeRolePolicy.Statement[0]",
        message: 'Everything but "sts:SetContext,sts:TagSession" is allowed.',
      },
    ]);
  });

  it("names a source identity where there is no emergency", () => {
    expect(
      find(
        roleTrustAllowsOnlyAssuming,
        trusting(deployRole, admitting({ AWS: user("ben") }, { Action: "sts:SetSourceIdentity" })),
      ),
    ).toEqual([
      {
        id: "Action::sts:SetSourceIdentity",
        field: "assumeRolePolicy.Statement[0]",
        message: '"sts:SetSourceIdentity" is allowed.',
      },
    ]);
  });
});
