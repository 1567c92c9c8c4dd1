import { boundaryIsNotEverything } from "../../../../../policypacks/ownership/rules/boundaries/boundaryIsNotEverything.ts";
import { allowing, deployEnvelope, find, findInPlan, saying } from "../support/aws.ts";

describe("boundaryIsNotEverything", () => {
  it("finds nothing in the plan", () => {
    expect(findInPlan(boundaryIsNotEverything)).toEqual([]);
  });

  it("accepts one that refuses everything", () => {
    expect(
      find(boundaryIsNotEverything, saying(deployEnvelope, { Effect: "Deny", Action: "*", Resource: "*" })),
    ).toEqual([]);
  });

  it("names everything", () => {
    expect(find(boundaryIsNotEverything, saying(deployEnvelope, allowing("*", "*")))).toEqual([
      {
        id: "Action::*",
        field: "policy.Statement[0]",
        message: 'The boundary allows every action on every resource, as "AdministratorAccess" does.',
        fix: "Name the actions and the resources that are needed.",
      },
    ]);
  });

  it("names everything but what is denied", () => {
    expect(
      find(
        boundaryIsNotEverything,
        saying(deployEnvelope, allowing("*:*", "*"), { Effect: "Deny", Action: "iam:*", Resource: "*" }),
      ),
    ).toEqual([
      {
        id: "Action::*",
        field: "policy.Statement[0]",
        message: "The boundary allows every action on every resource but what is denied.",
        fix: "Name the actions and the resources that are needed.",
      },
    ]);
  });
});
