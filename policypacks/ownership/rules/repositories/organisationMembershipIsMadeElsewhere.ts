import { besideThePlan } from "./support/besideThePlan.ts";
import type { ResourceRule } from "../../rule.ts";

export const organisationMembershipIsMadeElsewhere: ResourceRule = {
  name: "organisation-membership-is-made-elsewhere",
  description: "No stack makes members, owners or roles of the organisation.",
  why: "A role of the organisation reaches every repository past all teams: an owner passes each rule, and a security manager reads everything.",
  fix: "Remove it, and have an owner of the organisation decide.",
  sources: [
    "https://docs.github.com/en/organizations/managing-peoples-access-to-your-organization-with-roles/roles-in-an-organization",
  ],
  exceptable: true,
  enforcement: "mandatory",
  scope: "resource",
  ...besideThePlan(
    [
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
    ],
    "It changes who belongs to the organisation, or what a role of the organisation may do.",
  ),
};
