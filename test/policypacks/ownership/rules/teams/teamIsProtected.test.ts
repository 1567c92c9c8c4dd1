import { teamIsProtected } from "../../../../../policypacks/ownership/rules/teams/teamIsProtected.ts";
import { aResource, smallContext } from "../repositories/support/find.ts";

const team = aResource("github:index/team:Team", {});

describe("teamIsProtected", () => {
  it("finds nothing on a protected team", () => {
    expect(teamIsProtected.check(team, smallContext)).toEqual([]);
  });

  it("names a team that an update can delete", () => {
    const unprotected = { ...team, options: { protect: false, ignoreChanges: [] } };
    const message = "It is not protected, so an update can delete it.";
    expect(teamIsProtected.check(unprotected, smallContext)).toEqual([
      { id: "Option::protect", field: "protect", message },
    ]);
  });
});
