import { roleTrustHasNoDanglingPrincipal } from "../../../../../policypacks/ownership/rules/trust/roleTrustHasNoDanglingPrincipal.ts";
import { admitting, deployRole, find, findInPlan, trusting } from "../support/aws.ts";

describe("roleTrustHasNoDanglingPrincipal", () => {
  it("finds nothing in the plan", () => {
    expect(findInPlan(roleTrustHasNoDanglingPrincipal)).toEqual([]);
  });

  it("names what AWS leaves of a deleted user", () => {
    expect(
      find(roleTrustHasNoDanglingPrincipal, trusting(deployRole, admitting({ AWS: "AIDAQ3EGRIFTEXAMPLE12" }))),
    ).toEqual([
      {
        id: "Principal::AIDAQ3EGRIFTEXAMPLE12",
        field: "assumeRolePolicy.Statement[0]",
        message: '"AIDAQ3EGRIFTEXAMPLE12" is a unique id and names nobody whom a reader could know.',
      },
    ]);
  });
});
