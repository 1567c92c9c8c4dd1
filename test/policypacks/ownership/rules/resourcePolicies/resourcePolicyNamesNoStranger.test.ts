import { resourcePolicyNamesNoStranger } from "../../../../../policypacks/ownership/rules/resourcePolicies/resourcePolicyNamesNoStranger.ts";
import { documentOf, find, findInPlan, handMade, open, saying, topicPolicy } from "../support/aws.ts";

describe("resourcePolicyNamesNoStranger", () => {
  it("finds nothing in the plan", () => {
    expect(findInPlan(resourcePolicyNamesNoStranger)).toEqual([]);
  });

  it("accepts a role of a declared account", () => {
    expect(
      find(resourcePolicyNamesNoStranger, saying(topicPolicy, open({ AWS: "arn:aws:iam::111122223333:role/x" }))),
    ).toEqual([]);
  });

  it("names everybody", () => {
    expect(find(resourcePolicyNamesNoStranger, saying(topicPolicy, open("*")))).toEqual([
      { id: "Principal::everybody", field: "policy.Statement[0]", message: '"everybody" is let in.' },
    ]);
  });

  it("names another account", () => {
    expect(
      find(resourcePolicyNamesNoStranger, saying(topicPolicy, open({ AWS: ["999999999999", "111122223333"] }))),
    ).toEqual([{ id: "Principal::999999999999", field: "policy.Statement[0]", message: '"999999999999" is let in.' }]);
  });

  it("names a principal of another account", () => {
    expect(
      find(
        resourcePolicyNamesNoStranger,
        handMade("aws:s3/bucketPolicy:BucketPolicy", {
          policy: documentOf(open({ AWS: "arn:aws:iam::999999999999:role/x" })),
        }),
      ),
    ).toEqual([
      {
        id: "Principal::arn:aws:iam::999999999999:role/x",
        field: "policy.Statement[0]",
        message: '"arn:aws:iam::999999999999:role/x" is let in.',
      },
    ]);
  });

  it("names what AWS leaves of a deleted user", () => {
    expect(find(resourcePolicyNamesNoStranger, saying(topicPolicy, open({ AWS: "AIDAQ3EGRIFTEXAMPLE12" })))).toEqual([
      {
        id: "Principal::AIDAQ3EGRIFTEXAMPLE12",
        field: "policy.Statement[0]",
        message: '"AIDAQ3EGRIFTEXAMPLE12" is let in.',
      },
    ]);
  });

  it("names the account of a condition", () => {
    expect(
      find(
        resourcePolicyNamesNoStranger,
        saying(topicPolicy, open("*", { Condition: { StringEquals: { "aws:PrincipalAccount": "999999999999" } } })),
      ),
    ).toEqual([{ id: "Principal::999999999999", field: "policy.Statement[0]", message: '"999999999999" is let in.' }]);
  });

  it("names the account that a function may be called by", () => {
    expect(
      find(
        resourcePolicyNamesNoStranger,
        handMade("aws:lambda/permission:Permission", {
          action: "lambda:InvokeFunction",
          function: "f",
          principal: "999999999999",
        }),
      ),
    ).toEqual([
      { id: "Principal::999999999999", field: "principal.Statement[0]", message: '"999999999999" is let in.' },
    ]);
  });
});
