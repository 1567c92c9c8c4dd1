import { teamMembershipIsAuthoritative } from "../../../../../policypacks/ownership/rules/teams/teamMembershipIsAuthoritative.ts";
import { find } from "../repositories/support/find.ts";
import { githubType } from "../../../../../policypacks/ownership/rules/repositories/support/githubType.ts";

const kinds = ["teamMembership", "emuGroupMapping", "teamSyncGroupMapping"];

describe("teamMembershipIsAuthoritative", () => {
  it("looks at these types and at no other", () => {
    expect(teamMembershipIsAuthoritative.types).toEqual(kinds.map(githubType));
  });

  it.each(kinds)("names a resource of the type %s", (kind) => {
    const message = "It adds members to a team beside the list of all its members.";
    expect(find(teamMembershipIsAuthoritative, kind, {})).toEqual([{ id: `Type::${githubType(kind)}`, message }]);
  });
});
