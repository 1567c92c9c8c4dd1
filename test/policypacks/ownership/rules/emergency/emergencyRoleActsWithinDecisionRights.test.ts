import { emergencyRoleActsWithinDecisionRights } from "../../../../../policypacks/ownership/rules/emergency/emergencyRoleActsWithinDecisionRights.ts";
import {
  allowing,
  deployPolicy,
  emergencyEnvelope,
  emergencyPolicy,
  find,
  findInPlan,
  saying,
  user,
} from "../support/aws.ts";

describe("emergencyRoleActsWithinDecisionRights", () => {
  it("finds nothing in the plan", () => {
    expect(findInPlan(emergencyRoleActsWithinDecisionRights)).toEqual([]);
  });

  it("leaves other roles to their own rule", () => {
    expect(find(emergencyRoleActsWithinDecisionRights, saying(deployPolicy, allowing("iam:CreateUser", "*")))).toEqual(
      [],
    );
  });

  it("names an act that nobody decided", () => {
    expect(
      find(
        emergencyRoleActsWithinDecisionRights,
        saying(emergencyPolicy, allowing(["iam:DeleteAccessKey", "iam:CreateUser"], user("ben"))),
      ),
    ).toEqual([
      {
        id: "Action::iam:CreateUser",
        field: "policy",
        message:
          '"iam:CreateUser" is allowed on "arn:aws:iam::111122223333:user/ben", which is outside of the declared emergency acts.',
      },
    ]);
  });

  it("names the same in the envelope", () => {
    expect(
      find(emergencyRoleActsWithinDecisionRights, saying(emergencyEnvelope, allowing("s3:GetObject", "*"))),
    ).toEqual([
      {
        id: "Action::s3:GetObject",
        field: "policy",
        message: '"s3:GetObject" is allowed on "*", which is outside of the declared emergency acts.',
      },
    ]);
  });
});
