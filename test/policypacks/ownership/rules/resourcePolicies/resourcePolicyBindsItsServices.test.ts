import { resourcePolicyBindsItsServices } from "../../../../../policypacks/ownership/rules/resourcePolicies/resourcePolicyBindsItsServices.ts";
import { find, findInPlan, handMade, open, saying, topicPolicy } from "../support/aws.ts";

describe("resourcePolicyBindsItsServices", () => {
  it("finds nothing in the plan", () => {
    expect(findInPlan(resourcePolicyBindsItsServices)).toEqual([]);
  });

  it("names a service that acts for anybody", () => {
    expect(
      find(resourcePolicyBindsItsServices, saying(topicPolicy, open({ Service: "events.amazonaws.com" }))),
    ).toEqual([
      {
        id: "Principal::events.amazonaws.com",
        field: "policy.Statement[0]",
        message: '"events.amazonaws.com" is admitted for whichever customer asks it.',
        fix: "Compare aws:SourceArn or aws:SourceAccount.",
      },
    ]);
  });

  it("names a service that may call a function for anybody", () => {
    expect(
      find(
        resourcePolicyBindsItsServices,
        handMade("aws:lambda/permission:Permission", {
          action: "lambda:InvokeFunction",
          function: "f",
          principal: "s3.amazonaws.com",
        }),
      ),
    ).toEqual([
      {
        id: "Principal::s3.amazonaws.com",
        field: "principal.Statement[0]",
        message: '"s3.amazonaws.com" is admitted for whichever customer asks it.',
        fix: "Compare aws:SourceArn or aws:SourceAccount.",
      },
    ]);
  });
});
