import { boundaryIsDisjointFromOtherDuties } from "../../../../../policypacks/ownership/rules/boundaries/boundaryIsDisjointFromOtherDuties.ts";
import { allowing, deployEnvelope, find, findInPlan, given, saying } from "../support/aws.ts";

describe("boundaryIsDisjointFromOtherDuties", () => {
  it("finds nothing in the plan", () => {
    expect(findInPlan(boundaryIsDisjointFromOtherDuties)).toEqual([]);
  });

  it("leaves a boundary that the plan does not name to other rules", () => {
    expect(
      find(boundaryIsDisjointFromOtherDuties, given(saying(deployEnvelope, allowing("*", "*")), { name: "by-hand" })),
    ).toEqual([]);
  });

  it("names the action and the envelope that has it too", () => {
    expect(
      find(
        boundaryIsDisjointFromOtherDuties,
        saying(deployEnvelope, allowing(["lambda:CreateFunction", "lambda:UpdateFunctionCode"], "*")),
      ),
    ).toEqual([
      {
        id: "Action::lambda:CreateFunction::shop-production-provisioning-envelope",
        field: "policy",
        message: '"lambda:CreateFunction" is shared with envelope "shop-production-provisioning-envelope".',
      },
    ]);
  });

  it("names a pattern with every envelope that it meets", () => {
    expect(find(boundaryIsDisjointFromOtherDuties, saying(deployEnvelope, allowing("secretsmanager:*", "*")))).toEqual([
      {
        id: "Action::secretsmanager:*::shop-production-provisioning-envelope",
        field: "policy",
        message: '"secretsmanager:*" is shared with envelope "shop-production-provisioning-envelope".',
      },
      {
        id: "Action::secretsmanager:*::shop-production-secrets-envelope",
        field: "policy",
        message: '"secretsmanager:*" is shared with envelope "shop-production-secrets-envelope".',
      },
    ]);
  });
});
