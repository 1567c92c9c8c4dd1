import { teamNames, withParentName } from "../../../../access/stack/read/parentTeams.ts";

const teamType = "github:index/team:Team";
const names = teamNames([
  { type: teamType, id: "17", inputs: { name: "shop" } },
  { type: teamType, id: "18", inputs: { name: 18 } },
  { type: teamType, inputs: { name: "not yet made" } },
  { type: "github:index/repository:Repository", id: "19", inputs: { name: "shop" } },
  { type: teamType, id: "20", inputs: "odd" },
]);

describe("teamNames", () => {
  it("knows the teams that have a number and a name", () => {
    expect([...names]).toEqual([["17", "shop"]]);
  });
});

describe("withParentName", () => {
  it.each([
    ["the number that a refresh writes", { name: "shop-deploy", parentTeamId: "17" }, "shop"],
    ["the number as a number", { name: "shop-deploy", parentTeamId: 17 }, "shop"],
    ["the name that the program writes", { name: "shop-deploy", parentTeamId: "shop" }, "shop"],
    ["the number of a team of another stack", { name: "shop-deploy", parentTeamId: "99" }, "99"],
  ])("names a parent from %s", (_, inputs, parent) => {
    expect(withParentName(teamType, inputs, names)).toEqual({ name: "shop-deploy", parentTeamId: parent });
  });

  it("leaves a team without a parent, and everything else, as it is", () => {
    const [team, other] = [{ name: "shop" }, { parentTeamId: "17" }];

    expect(withParentName(teamType, team, names)).toBe(team);
    expect(withParentName("github:index/repository:Repository", other, names)).toBe(other);
  });
});
