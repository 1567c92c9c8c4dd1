import { organisationMembershipIsMadeElsewhere } from "../../../../../policypacks/ownership/rules/repositories/organisationMembershipIsMadeElsewhere.ts";
import { find } from "./support/find.ts";
import { githubType } from "../../../../../policypacks/ownership/rules/repositories/support/githubType.ts";

const kinds = [
  "membership",
  "userInvitationAccepter",
  "organizationRole",
  "organizationRoleTeam",
  "organizationRoleTeamAssignment",
  "organizationRoleUser",
  "organizationCustomRole",
  "organizationRepositoryRole",
  "organizationSecurityManager",
  "enterpriseOrganization",
];

describe("organisationMembershipIsMadeElsewhere", () => {
  it("looks at these types and at no other", () => {
    expect(organisationMembershipIsMadeElsewhere.types).toEqual(kinds.map(githubType));
  });

  it.each(kinds)("names a resource of the type %s", (kind) => {
    const message = "It changes who belongs to the organisation, or what a role of the organisation may do.";
    expect(find(organisationMembershipIsMadeElsewhere, kind, {})).toEqual([
      { id: `Type::${githubType(kind)}`, message },
    ]);
  });
});
