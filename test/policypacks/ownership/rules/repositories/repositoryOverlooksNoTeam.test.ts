import { unknownValue } from "../../../../../access/stack/resource.ts";
import { repositoryOverlooksNoTeam } from "../../../../../policypacks/ownership/rules/repositories/repositoryOverlooksNoTeam.ts";
import { find } from "./support/find.ts";

describe("repositoryOverlooksNoTeam", () => {
  it("finds nothing where no team is overlooked", () => {
    expect(find(repositoryOverlooksNoTeam, "repositoryCollaborators", { ignoreTeams: [] })).toEqual([]);
  });

  it("finds nothing where nothing is said", () => {
    expect(find(repositoryOverlooksNoTeam, "repositoryCollaborators", {})).toEqual([]);
  });

  it("is silent about values that are not known", () => {
    expect(
      find(repositoryOverlooksNoTeam, "repositoryCollaborators", { ignoreTeams: [{ teamId: unknownValue }] }),
    ).toEqual([]);
  });

  it("names each team that keeps its access", () => {
    expect(
      find(repositoryOverlooksNoTeam, "repositoryCollaborators", { ignoreTeams: [{ teamId: "shop" }, "admins"] }),
    ).toEqual([
      { id: "Team::shop", field: "ignoreTeams", message: '"shop" keeps its access unseen.' },
      { id: "Team::admins", field: "ignoreTeams", message: '"admins" keeps its access unseen.' },
    ]);
  });

  it("names what is no list", () => {
    expect(find(repositoryOverlooksNoTeam, "repositoryCollaborators", { ignoreTeams: { teamId: "shop" } })).toEqual([
      { id: "Team::shop", field: "ignoreTeams", message: '"shop" keeps its access unseen.' },
    ]);
  });
});
