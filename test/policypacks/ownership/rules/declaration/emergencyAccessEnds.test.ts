import { emergencyAccessEnds } from "../../../../../policypacks/ownership/rules/declaration/emergencyAccessEnds.ts";
import { aResource, changed, contextOf, smallContext } from "../repositories/support/find.ts";

const stack = aResource("pulumi:pulumi:Stack", {});

describe("emergencyAccessEnds", () => {
  it("finds nothing in a declaration that is in order", () => {
    expect(emergencyAccessEnds.check(stack, smallContext)).toEqual([]);
  });

  it("names a session that is too long", () => {
    const ownership = changed((o) => {
      o.emergency.maxSessionSeconds = 7201;
    });
    expect(emergencyAccessEnds.check(stack, contextOf(ownership))).toEqual([
      {
        id: "Problem::emergency-session-is-short::emergency.maxSessionSeconds",
        field: "emergency.maxSessionSeconds",
        message: '"7201" is not a whole number of seconds from 3600 to 7200.',
        fix: "Write 3600 for an hour.",
      },
    ]);
  });
});
