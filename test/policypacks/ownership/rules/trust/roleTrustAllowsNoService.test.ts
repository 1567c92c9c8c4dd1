import { roleTrustAllowsNoService } from "../../../../../policypacks/ownership/rules/trust/roleTrustAllowsNoService.ts";
import { admitting, deployRole, find, findInPlan, trusting } from "../support/aws.ts";

describe("roleTrustAllowsNoService", () => {
  it("finds nothing in the plan", () => {
    expect(findInPlan(roleTrustAllowsNoService)).toEqual([]);
  });

  it("names a service", () => {
    expect(
      find(
        roleTrustAllowsNoService,
        trusting(deployRole, admitting({ Service: ["lambda.amazonaws.com", "ec2.amazonaws.com"] })),
      ),
    ).toEqual([
      {
        id: "Principal::ec2.amazonaws.com",
        field: "assumeRolePolicy.Statement[0]",
        message: 'The service "ec2.amazonaws.com" may assume the role.',
      },
      {
        id: "Principal::lambda.amazonaws.com",
        field: "assumeRolePolicy.Statement[0]",
        message: 'The service "lambda.amazonaws.com" may assume the role.',
      },
    ]);
  });
});
