import { roleTrustPinsTheAudience } from "../../../../../policypacks/ownership/rules/trust/roleTrustPinsTheAudience.ts";
import { admittingTokens, deployRole, deploySubject, find, findInPlan, trusting } from "../support/aws.ts";

describe("roleTrustPinsTheAudience", () => {
  it("finds nothing in the plan", () => {
    expect(findInPlan(roleTrustPinsTheAudience)).toEqual([]);
  });

  it("names a statement that compares no audience", () => {
    expect(
      find(
        roleTrustPinsTheAudience,
        trusting(
          deployRole,
          admittingTokens(deploySubject, {
            Condition: { StringEquals: { "token.actions.githubusercontent.com:sub": deploySubject } },
          }),
        ),
      ),
    ).toEqual([
      {
        id: "Condition::token.actions.githubusercontent.com:aud",
        field: "assumeRolePolicy.Statement[0]",
        message: 'No StringEquals binds "token.actions.githubusercontent.com:aud".',
      },
    ]);
  });

  it("names another audience", () => {
    expect(
      find(
        roleTrustPinsTheAudience,
        trusting(
          deployRole,
          admittingTokens(deploySubject, {
            Condition: {
              StringEquals: {
                "token.actions.githubusercontent.com:aud": ["sts.amazonaws.com", "https://github.com/acorn"],
              },
            },
          }),
        ),
      ),
    ).toEqual([
      {
        id: "Audience::https://github.com/acorn",
        field: "assumeRolePolicy.Statement[0]",
        message: 'The audience "https://github.com/acorn" is admitted.',
      },
    ]);
  });
});
