import { resourcePolicyCanBeRead } from "../../../../../policypacks/ownership/rules/resourcePolicies/resourcePolicyCanBeRead.ts";
import { find, findInPlan, given, handMade, topicPolicy } from "../support/aws.ts";

describe("resourcePolicyCanBeRead", () => {
  it("finds nothing in the plan", () => {
    expect(findInPlan(resourcePolicyCanBeRead)).toEqual([]);
  });

  it("accepts a bucket without a policy", () => {
    expect(find(resourcePolicyCanBeRead, handMade("aws:s3/bucket:Bucket", { bucket: "shop" }))).toEqual([]);
  });

  it("names what AWS would refuse", () => {
    expect(find(resourcePolicyCanBeRead, given(topicPolicy, { policy: "{}" }))).toEqual([
      {
        id: "Document::missing-statement",
        field: "policy",
        message: "The document has no statement.",
        fix: "Add Statement with at least one statement.",
      },
    ]);
  });

  it("names a permission of a function without an action", () => {
    expect(
      find(resourcePolicyCanBeRead, handMade("aws:lambda/permission:Permission", { principal: "s3.amazonaws.com" })),
    ).toEqual([
      {
        id: "Document::wrong-type",
        field: "principal.Statement[0].Action",
        message: "Null stands where a text or a list of texts belongs.",
        fix: "Write a text or a list of texts.",
      },
    ]);
  });
});
