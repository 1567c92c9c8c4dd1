import { unknownValue } from "../../../../../access/stack/resource.ts";
import { teamMaintainerIsAnOrganisationOwner } from "../../../../../policypacks/ownership/rules/teams/teamMaintainerIsAnOrganisationOwner.ts";
import { changed, contextOf, find } from "../repositories/support/find.ts";

describe("teamMaintainerIsAnOrganisationOwner", () => {
  it("finds nothing on members", () => {
    expect(
      find(teamMaintainerIsAnOrganisationOwner, "teamMembers", {
        members: [{ username: "cleo-acorn" }, { username: "ben-acorn", role: "member" }],
      }),
    ).toEqual([]);
  });

  it("finds nothing on an owner of the organisation who maintains a team", () => {
    expect(
      find(
        teamMaintainerIsAnOrganisationOwner,
        "teamMembers",
        { members: [{ username: "ada-acorn", role: "maintainer" }] },
        contextOf(
          changed((o) => {
            o.people.ada.github.organisationOwner = true;
          }),
        ),
      ),
    ).toEqual([]);
  });

  it("is silent about a role that is not known", () => {
    expect(
      find(teamMaintainerIsAnOrganisationOwner, "teamMembers", {
        members: [{ username: "cleo-acorn", role: unknownValue }],
      }),
    ).toEqual([]);
  });

  it("names a maintainer who is no owner", () => {
    expect(
      find(teamMaintainerIsAnOrganisationOwner, "teamMembers", {
        members: [{ username: "Cleo-acorn", role: "maintainer" }],
      }),
    ).toEqual([
      {
        id: "Maintainer::cleo-acorn",
        field: "members",
        message: '"cleo-acorn" has the role "maintainer" and is no owner of the organisation.',
      },
    ]);
  });

  it("names a maintainer whom nobody declares", () => {
    expect(
      find(teamMaintainerIsAnOrganisationOwner, "teamMembers", {
        members: [{ username: "mallory", role: "maintainer" }],
      }),
    ).toEqual([
      {
        id: "Maintainer::mallory",
        field: "members",
        message: '"mallory" has the role "maintainer" and is no owner of the organisation.',
      },
    ]);
  });

  it("names a role that GitHub does not have", () => {
    expect(
      find(teamMaintainerIsAnOrganisationOwner, "teamMembers", {
        members: [{ username: "cleo-acorn", role: "admin" }],
      }),
    ).toEqual([{ id: "Maintainer::cleo-acorn", field: "members", message: '"cleo-acorn" has the role "admin".' }]);
  });
});
