import { unknownValue } from "../../../../../access/stack/resource.ts";
import { teamMembersAreDeclaredPeople } from "../../../../../policypacks/ownership/rules/teams/teamMembersAreDeclaredPeople.ts";
import { aBot } from "../../../../support/declared.ts";
import { changed, contextOf, find } from "../repositories/support/find.ts";

const withBot = contextOf(
  changed((o) => {
    o.bots = { deployer: aBot() };
    o.services.shop.bots = ["deployer"];
  }),
);

describe("teamMembersAreDeclaredPeople", () => {
  it("finds nothing on declared people, in whatever case", () => {
    expect(
      find(teamMembersAreDeclaredPeople, "teamMembers", {
        teamSlug: "shop",
        members: [{ username: "Cleo-Acorn" }, { username: "ben-acorn", role: "member" }],
      }),
    ).toEqual([]);
  });

  it("finds nothing on a bot in a team for bots", () => {
    expect(
      find(
        teamMembersAreDeclaredPeople,
        "teamMembers",
        { teamSlug: "shop-bots", members: [{ username: "deployer-acorn" }] },
        withBot,
      ),
    ).toEqual([]);
  });

  it("finds nothing on somebody on their last day", () => {
    expect(
      find(
        teamMembersAreDeclaredPeople,
        "teamMembers",
        { teamSlug: "shop", members: [{ username: "dan-acorn" }] },
        contextOf(
          changed((o) => {
            o.people.dan.leavesOn = "2026-11-21";
          }),
        ),
      ),
    ).toEqual([]);
  });

  it("is silent about values that are not known", () => {
    expect(
      find(teamMembersAreDeclaredPeople, "teamMembers", {
        teamSlug: "shop",
        members: [unknownValue, { username: unknownValue }],
      }),
    ).toEqual([]);
  });

  it("is silent about a list that is not known", () => {
    expect(find(teamMembersAreDeclaredPeople, "teamMembers", { teamSlug: "shop", members: unknownValue })).toEqual([]);
  });

  it("names a login that nobody declares", () => {
    expect(
      find(teamMembersAreDeclaredPeople, "teamMembers", { teamSlug: "shop", members: [{ username: "Mallory" }] }),
    ).toEqual([
      { id: "Login::mallory", field: "members", message: '"mallory" is the login of nobody who is declared.' },
    ]);
  });

  it("names who has left", () => {
    expect(
      find(
        teamMembersAreDeclaredPeople,
        "teamMembers",
        { teamSlug: "shop", members: [{ username: "dan-acorn" }] },
        contextOf(
          changed((o) => {
            o.people.dan.leavesOn = "2026-11-20";
          }),
        ),
      ),
    ).toEqual([{ id: "Login::dan-acorn", field: "members", message: '"dan-acorn" is dan, who left on "2026-11-20".' }]);
  });

  it("names a bot among people", () => {
    expect(
      find(
        teamMembersAreDeclaredPeople,
        "teamMembers",
        { teamSlug: "shop", members: [{ username: "deployer-acorn" }] },
        withBot,
      ),
    ).toEqual([
      {
        id: "Login::deployer-acorn",
        field: "members",
        message: '"deployer-acorn" is the bot deployer, and the team is not one for bots.',
      },
    ]);
  });

  it("names a bot in a team that no plan has", () => {
    expect(
      find(
        teamMembersAreDeclaredPeople,
        "teamMembers",
        { teamSlug: "helpers", members: [{ username: "deployer-acorn" }] },
        withBot,
      ),
    ).toEqual([
      {
        id: "Login::deployer-acorn",
        field: "members",
        message: '"deployer-acorn" is the bot deployer, and the team is not one for bots.',
      },
    ]);
  });

  it("names a list that is none", () => {
    expect(find(teamMembersAreDeclaredPeople, "teamMembers", { teamSlug: "shop", members: "ada-acorn" })).toEqual([
      { id: "Field::members", field: "members", message: "It is not a list of members with a username each." },
    ]);
  });

  it("names a member without a username", () => {
    expect(find(teamMembersAreDeclaredPeople, "teamMembers", { teamSlug: "shop", members: [{ username: 7 }] })).toEqual(
      [{ id: "Field::members", field: "members", message: "It is not a list of members with a username each." }],
    );
  });

  it("is silent about a bot in a team whose slug is not known", () => {
    const members = [{ username: "deployer-acorn" }];
    expect(find(teamMembersAreDeclaredPeople, "teamMembers", { teamSlug: unknownValue, members }, withBot)).toEqual([]);
  });
});
