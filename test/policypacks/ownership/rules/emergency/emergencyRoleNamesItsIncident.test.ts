import { emergencyRoleNamesItsIncident } from "../../../../../policypacks/ownership/rules/emergency/emergencyRoleNamesItsIncident.ts";
import { admitting, deployRole, emergencyRole, find, findInPlan, trusting, user } from "../support/aws.ts";

describe("emergencyRoleNamesItsIncident", () => {
  it("finds nothing in the plan", () => {
    expect(findInPlan(emergencyRoleNamesItsIncident)).toEqual([]);
  });

  it("leaves other roles alone", () => {
    expect(find(emergencyRoleNamesItsIncident, trusting(deployRole, admitting({ AWS: user("ben") })))).toEqual([]);
  });

  it("names who may open it without an incident", () => {
    expect(
      find(emergencyRoleNamesItsIncident, trusting(emergencyRole, admitting({ AWS: [user("ada"), user("dan")] }))),
    ).toEqual([
      {
        id: "Principal::arn:aws:iam::111122223333:user/ada",
        field: "assumeRolePolicy.Statement[0]",
        message: '"arn:aws:iam::111122223333:user/ada" may open the role without naming an incident.',
      },
      {
        id: "Principal::arn:aws:iam::111122223333:user/dan",
        field: "assumeRolePolicy.Statement[0]",
        message: '"arn:aws:iam::111122223333:user/dan" may open the role without naming an incident.',
      },
    ]);
  });

  it("names a source identity that need not be there", () => {
    expect(
      find(
        emergencyRoleNamesItsIncident,
        trusting(
          emergencyRole,
          admitting({ AWS: user("ada") }, { Condition: { StringLikeIfExists: { "sts:SourceIdentity": "INC-*" } } }),
        ),
      ),
    ).toEqual([
      {
        id: "Principal::arn:aws:iam::111122223333:user/ada",
        field: "assumeRolePolicy.Statement[0]",
        message: '"arn:aws:iam::111122223333:user/ada" may open the role without naming an incident.',
      },
    ]);
  });
});
