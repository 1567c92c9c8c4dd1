import { policyCanBeRead } from "../../../../../policypacks/ownership/rules/policies/policyCanBeRead.ts";
import { deployPolicy, deployRole, find, findInPlan, given, saying } from "../support/aws.ts";

describe("policyCanBeRead", () => {
  it("finds nothing in the plan", () => {
    expect(findInPlan(policyCanBeRead)).toEqual([]);
  });

  it("names a policy without a document", () => {
    expect(find(policyCanBeRead, given(deployPolicy, { policy: undefined }))).toEqual([
      { id: "Document::missing", field: "policy", message: "There is no document." },
    ]);
  });

  it("names what AWS would refuse", () => {
    expect(
      find(
        policyCanBeRead,
        saying(deployPolicy, { Effect: "Allow", Action: "s3:GetObject", Resource: "*", Principal: "*" }),
      ),
    ).toEqual([
      {
        id: "Document::prohibited-element",
        field: "policy.Statement[0].Principal",
        message: "An identity policy has no Principal.",
        fix: "Remove it; the policy speaks of those to whom it is attached.",
      },
    ]);
  });

  it("names the document in a role", () => {
    expect(find(policyCanBeRead, given(deployRole, { inlinePolicies: [{ name: "more", policy: "[]" }] }))).toEqual([
      {
        id: "Document::not-an-object",
        field: "inlinePolicies[0].policy",
        message: "The document is a list, not an object.",
        fix: "Write an object with Version and Statement.",
      },
    ]);
  });
});
