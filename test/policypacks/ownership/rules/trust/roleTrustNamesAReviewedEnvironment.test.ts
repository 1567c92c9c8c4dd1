import { roleTrustNamesAReviewedEnvironment } from "../../../../../policypacks/ownership/rules/trust/roleTrustNamesAReviewedEnvironment.ts";
import { admittingTokens, deployRole, deploySubject, find, findInPlan, given, trusting } from "../support/aws.ts";

describe("roleTrustNamesAReviewedEnvironment", () => {
  it("finds nothing in the plan", () => {
    expect(findInPlan(roleTrustNamesAReviewedEnvironment)).toEqual([]);
  });

  it("accepts a subject of the plan on a role that it does not name", () => {
    expect(
      find(
        roleTrustNamesAReviewedEnvironment,
        given(trusting(deployRole, admittingTokens(deploySubject)), { name: "by-hand" }),
      ),
    ).toEqual([]);
  });

  it("names a branch", () => {
    expect(
      find(
        roleTrustNamesAReviewedEnvironment,
        trusting(deployRole, admittingTokens("repo:acorn/shop:ref:refs/heads/main")),
      ),
    ).toEqual([
      {
        id: "Subject::repo:acorn/shop:ref:refs/heads/main",
        field: "assumeRolePolicy.Statement[0]",
        message: '"repo:acorn/shop:ref:refs/heads/main" is no reviewed environment that the plan has for this role.',
      },
    ]);
  });

  it("names the environment of another duty", () => {
    expect(
      find(
        roleTrustNamesAReviewedEnvironment,
        trusting(deployRole, admittingTokens("repo:acorn/shop:environment:production-provisioning")),
      ),
    ).toEqual([
      {
        id: "Subject::repo:acorn/shop:environment:production-provisioning",
        field: "assumeRolePolicy.Statement[0]",
        message:
          '"repo:acorn/shop:environment:production-provisioning" is no reviewed environment that the plan has for this role.',
      },
    ]);
  });

  it("names an environment that the plan does not have", () => {
    expect(
      find(
        roleTrustNamesAReviewedEnvironment,
        given(trusting(deployRole, admittingTokens("repo:acorn/shop:environment:preview")), { name: "by-hand" }),
      ),
    ).toEqual([
      {
        id: "Subject::repo:acorn/shop:environment:preview",
        field: "assumeRolePolicy.Statement[0]",
        message: '"repo:acorn/shop:environment:preview" is no reviewed environment of the plan.',
      },
    ]);
  });
});
